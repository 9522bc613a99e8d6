import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createExtractor, createTextExtractor } from '../../main/extraction';
import type { Extractor } from '../../main/extraction';
import type { LanguageModel, ModelSequence, Token } from '../../main/models/types';
import { loadPack } from '../../main/schema';
import { inspect, testLoader } from '../model/testModels';
import { RECORDED_MODEL } from '../ui/serveApp';
import type { Bench } from './bench';
import { costSentences } from './costSentences';
import { countRight, type Counts } from './countRight';
import { PlainEngine, type PlainOptions, type RawRates } from './PlainEngine';

/** Minutes to an hour: only when asked for by name. */
export const onlyByName = true;

const MODEL = process.env['KNOWLOOM_BENCH_MODEL'] ?? RECORDED_MODEL;
const SENTENCES = costSentences(Number(process.env['KNOWLOOM_BENCH_SENTENCES'] ?? 64));
const PACKS = join(import.meta.dirname, '../../resources/schemas');
const TASKS = ['ner', 're'] as const;

interface Measured extends Counts {
  ms: number;
  /** ms that the engine by itself would need for the same tokens; null for the plain way, which is the engine. */
  raw: number | null;
}

interface Way {
  name: string;
  measure(rates: RawRates): Promise<Measured>;
}

interface OurOptions {
  change?: (sequence: ModelSequence) => ModelSequence;
  /** Sentences that make up a text. */
  together?: number;
  windowLength?: number;
}

const plainWay = (name: string, options: PlainOptions): Way => ({
  name,
  measure: () => measurePlain(options),
});
const ourWay = (name: string, options: OurOptions = {}): Way => ({
  name,
  measure: (rates) => measureOurs(options, rates),
});

/** The plain way and ours, and each with one lever more or less. */
const WAYS: Way[] = [
  plainWay('plain: full prompt, token by token', { reusesState: false, stopsAtRepeat: false }),
  plainWay('plain, stops at the repeat', { reusesState: false, stopsAtRepeat: true }),
  plainWay('plain, schema state reused', { reusesState: true, stopsAtRepeat: false }),
  ourWay('ours'),
  ourWay('ours without jump-forward', { change: oneByOne }),
  ourWay('ours without schema state', { change: withoutState }),
  ...[120, 240, 480].map((windowLength) =>
    ourWay(`ours, eight sentences, windows of ${windowLength}`, { together: 8, windowLength }),
  ),
];

export const benches: Bench[] = [
  {
    figures: [
      ...WAYS.map(({ name }) => ({
        name: `cost: ${MODEL}, ${SENTENCES.length} sentences, ${name}`,
        unit: 'ms' as const,
        limit: null,
      })),
    ],
    rounds: 1,
    measure,
  },
];

async function measure(): Promise<number[]> {
  const rates = await measureRaw();
  const gold = {
    entities: SENTENCES.reduce((sum, { entities }) => sum + entities.length, 0),
    relations: SENTENCES.reduce((sum, { relations }) => sum + relations.length, 0),
  };
  console.log(
    `node-llama-cpp alone: ${rates.prompt.toFixed(1)} tokens/s of a prompt, ${rates.single.toFixed(1)} by themselves; in the sentences ${gold.entities} entities, ${gold.relations} relations`,
  );
  const times: number[] = [];
  for (const { name, measure: take } of WAYS) {
    const { ms, raw, ...counts } = await take(rates);
    times.push(ms);
    const ratio = (times[0] ?? ms) / ms;
    console.log(
      [
        name.padEnd(42),
        `${(ms / 1000).toFixed(1).padStart(7)} s`,
        `${ratio.toFixed(2).padStart(6)} times as fast`,
        `entities ${counts.entitiesRight} right of ${counts.entities}`,
        `relations ${counts.relationsRight} right of ${counts.relations}`,
        raw === null ? '' : `${((100 * raw) / ms).toFixed(0)} % of the engine's rate`,
      ].join('  '),
    );
  }
  return times;
}

async function general() {
  const schema = await loadPack('general', { packsFolder: PACKS });
  if (!schema.ok) throw new Error(schema.failure.message);
  return schema.value;
}

const noCache = { get: () => Promise.resolve(null), set: () => Promise.resolve() };

/** One text after the other; loading the model is not counted, the first prompt is. */
async function ask(extractor: Extractor, together = 1): Promise<Counts & { ms: number }> {
  const sum: Counts = { entities: 0, entitiesRight: 0, relations: 0, relationsRight: 0 };
  const start = performance.now();
  for (let from = 0; from < SENTENCES.length; from += together) {
    const sentences = SENTENCES.slice(from, from + together);
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const answer = await extractor.extract(text, new AbortController().signal);
    if (!answer.ok) throw new Error(answer.failure.message);
    const counts = countRight(text, answer.value.extraction, sentences);
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  }
  return { ms: performance.now() - start, ...sum };
}

async function loadPlain(options: PlainOptions): Promise<PlainEngine> {
  const { loader, cache } = await testLoader();
  const { path } = await inspect(loader, MODEL);
  await rm(cache, { recursive: true });
  return PlainEngine.load(path, options);
}

async function measureRaw(): Promise<RawRates> {
  const engine = await loadPlain({ reusesState: false, stopsAtRepeat: false });
  const rates = await engine.rates(SENTENCES.map(({ text }) => text).join(' '));
  await engine.close();
  return rates;
}

async function measurePlain(options: PlainOptions): Promise<Measured> {
  const engine = await loadPlain(options);
  const extractor = createTextExtractor({
    ...{ schema: await general(), engine, cache: noCache, tasks: TASKS },
  });
  const result = await ask(extractor);
  await engine.close();
  return { ...result, raw: null };
}

async function measureOurs(
  { change = (sequence) => sequence, together, windowLength }: OurOptions,
  rates: RawRates,
): Promise<Measured> {
  const { loader, cache } = await testLoader();
  const info = await inspect(loader, MODEL);
  const loaded = await loader.load(info);
  if (!loaded.ok) throw new Error(loaded.failure.message);
  const model = Object.create(loaded.value) as LanguageModel;
  model.openSequence = async () => change(await loaded.value.openSequence());
  const extractor = createExtractor({
    ...{ schema: await general(), model: info, cache: noCache, tasks: TASKS },
    ...(windowLength !== undefined && { settings: { windowLength } }),
    load: () => Promise.resolve({ ok: true, value: model }),
  });
  const result = await ask(extractor, together);
  const { promptTokens, generatedTokens } = loaded.value.counters;
  await extractor.close();
  await loader.close();
  await rm(cache, { recursive: true });
  const raw = 1000 * (promptTokens / rates.prompt + generatedTokens / rates.single);
  return { ...result, raw };
}

/** Evaluates forced tokens one by one instead of in a batch. */
function oneByOne(sequence: ModelSequence): ModelSequence {
  const changed = Object.create(sequence) as ModelSequence;
  let held: readonly Token[] = [];
  let isNew = true;
  changed.hold = async (tokens) => {
    await sequence.hold(tokens);
    held = tokens;
    isNew = true;
  };
  changed.scores = async (tokens, allowed) => {
    // The text of a new question is a prompt and comes in one go in any case.
    const from = isNew ? tokens.length : commonLength(held, tokens) + 1;
    isNew = false;
    for (let length = from; length < tokens.length; length += 1) {
      await sequence.hold(tokens.slice(0, length));
    }
    held = [...tokens];
    return sequence.scores(tokens, allowed);
  };
  return changed;
}

function commonLength(one: readonly Token[], other: readonly Token[]): number {
  const differs = other.findIndex((token, index) => token !== one[index]);
  return differs < 0 ? other.length : differs;
}

/** Reads the schema again for every question. */
function withoutState(sequence: ModelSequence): ModelSequence {
  const changed = Object.create(sequence) as ModelSequence;
  changed.hold = async () => {
    // Nothing in common with any prompt: the state goes.
    await sequence.hold([]);
  };
  return changed;
}
