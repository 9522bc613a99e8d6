import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createExtractor } from '../../main/extraction';
import { loadPack } from '../../main/schema';
import { sharedCache } from '../../setup/places.mjs';
import { ensureTextServer } from '../../setup/textServer.mjs';
import { inspect, testLoader } from '../model/testModels';
import { SERVED_MODEL, startTextServer } from '../model/textServer';
import { RECORDED_MODEL } from '../ui/serveApp';
import type { Bench } from './bench';
import { BIOGRAPHY } from './peersText';

/** Downloads gigabytes of Python packages and takes minutes: only when asked for by name. */
export const onlyByName = true;

export const benches: Bench[] = [
  {
    figures: [
      { name: 'peers: Knowloom, 1,400 characters', unit: 'ms', limit: null },
      { name: 'peers: LangExtract', unit: 'ms', limit: null },
      { name: 'peers: kg-gen', unit: 'ms', limit: null },
    ],
    rounds: 1,
    measure,
  },
];

const MODEL = process.env['KNOWLOOM_BENCH_MODEL'] ?? RECORDED_MODEL;
const PACKAGES = ['langextract==1.7.1', 'kg-gen==0.4.0', 'openai'];
const PACKS = join(import.meta.dirname, '../../resources/schemas');
const ROOT = join(import.meta.dirname, '../..');

interface PeerResult {
  tool: string;
  seconds: number;
  entities: [text: string, type: string][];
  relations: string[][];
  /** Why there is no result. */
  missing?: string;
}

/** One after the other on the same model file: ours in this process, the others on its server. */
async function measure(): Promise<number[]> {
  const results = [await askOurs()];
  const python = await ensurePeers().catch((error: unknown) => String(error));
  for (const tool of ['langextract', 'kg-gen']) {
    results.push(python.startsWith('/') ? await askPeer(python, tool) : missing(tool, python));
  }
  for (const one of results) console.log(describe(one));
  const folder = join(ROOT, 'test/artifacts');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'peers.json'), `${JSON.stringify(results, null, 2)}\n`);
  return results.map(({ seconds }) => seconds * 1000);
}

async function askOurs(): Promise<PeerResult> {
  const { loader, cache } = await testLoader();
  const info = await inspect(loader, MODEL);
  const schema = await loadPack('general', { packsFolder: PACKS });
  if (!schema.ok) throw new Error(schema.failure.message);
  const loaded = await loader.load(info);
  if (!loaded.ok) throw new Error(loaded.failure.message);
  const extractor = createExtractor({
    schema: schema.value,
    model: info,
    load: () => Promise.resolve(loaded),
    cache: { get: () => Promise.resolve(null), set: () => Promise.resolve() },
    tasks: ['ner', 're'],
  });
  const start = performance.now();
  const answer = await extractor.extract(BIOGRAPHY, new AbortController().signal);
  const seconds = (performance.now() - start) / 1000;
  await extractor.close();
  await loader.close();
  await rm(cache, { recursive: true });
  if (!answer.ok) throw new Error(answer.failure.message);
  const { mentions, relations } = answer.value.extraction;
  const text = (index: number) => BIOGRAPHY.slice(mentions[index]?.start, mentions[index]?.end);
  return {
    tool: 'Knowloom',
    seconds,
    entities: mentions.map(({ type }, index) => [text(index), type]),
    relations: relations.map(({ head, type, tail }) => [text(head), type, text(tail)]),
  };
}

async function askPeer(python: string, tool: string): Promise<PeerResult> {
  const { loader } = await testLoader();
  const server = await startTextServer((await inspect(loader, MODEL)).path);
  try {
    const script = join(import.meta.dirname, 'peers.py');
    const out = await run(python, [script, tool, server.address, SERVED_MODEL], BIOGRAPHY);
    const line = out.trim().split('\n').at(-1) ?? '';
    return { tool, ...(JSON.parse(line) as Omit<PeerResult, 'tool'>) };
  } catch (error) {
    return missing(tool, String(error));
  } finally {
    await server.kill();
  }
}

/** A virtual environment in the user's cache with the peers; returns its Python. */
async function ensurePeers(): Promise<string> {
  await ensureTextServer();
  const folder = join(sharedCache(), 'peers-1.7.1-0.4.0');
  const python = join(folder, 'bin', 'python');
  const stamp = join(folder, 'complete');
  if (existsSync(stamp)) return python;
  await run('python3', ['-m', 'venv', folder]);
  await run(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES]);
  await writeFile(stamp, '');
  return python;
}

function run(command: string, parameters: string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    let log = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (log = (log + part.toString()).slice(-2000)));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${code}: ${log}`)),
    );
    child.stdin.end(input);
  });
}

function missing(tool: string, reason: string): PeerResult {
  return { tool, seconds: Number.NaN, entities: [], relations: [], missing: reason };
}

/** A line of the table. Ungrounded: not in the text, letters' case aside. */
function describe({ tool, seconds, entities, relations, missing: reason }: PeerResult): string {
  if (reason !== undefined) return `${tool.padEnd(14)} could not be asked: ${reason}`;
  const text = BIOGRAPHY.toLowerCase();
  const ungrounded = entities.filter(([name]) => !text.includes(name.toLowerCase())).length;
  return `${tool.padEnd(14)}${seconds.toFixed(1).padStart(8)} s ${String(entities.length).padStart(5)} entities (${ungrounded} not in the text) ${String(relations.length).padStart(5)} relations`;
}
