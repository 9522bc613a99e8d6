import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createExtractor } from '../../main/extraction';
import type { LanguageModel } from '../../main/models';
import { loadPack } from '../../main/schema';
import { inspect, SMALL_MODEL, testLoader } from '../model/testModels';
import { watchFirstScores } from '../model/watchFirstScores';
import { RECORDED_MODEL } from '../ui/serveApp';
import type { Bench } from './bench';

/** The larger first: a model that is loaded later in this process gets no more threads than before. */
const THREADS = [2, 1];

export const benches: Bench[] = [
  {
    figures: THREADS.flatMap((threads) => [
      { name: `engine: 1.5B, ${threads} thread(s), token of a prompt`, unit: 'ms', limit: null },
      { name: `engine: 1.5B, ${threads} thread(s), token by itself`, unit: 'ms', limit: null },
    ]),
    rounds: 1,
    measure: measureThreads,
  },
  {
    figures: [{ name: 'engine: prompt of a window beyond its text', unit: 'tokens', limit: 40 }],
    rounds: 1,
    measure: measureFrame,
  },
];

const PACKS = join(import.meta.dirname, '../../resources/schemas');
const WINDOWS = [
  'Ada Pell, the founder of Tessmar Ltd., lives in Porto.',
  'In 1911 the Corvane Observatory was opened by Tom Orr, who had paid for the dome himself.',
  'Kim was born.',
];

/** With the general schema: the most that a window after the first one cost beside its own text. */
async function measureFrame(): Promise<number[]> {
  const { loader, cache } = await testLoader();
  const info = await inspect(loader, SMALL_MODEL);
  const schema = await loadPack('general', { packsFolder: PACKS });
  if (!schema.ok) throw new Error(schema.failure.message);
  const frames: number[] = [];
  const extractor = createExtractor({
    schema: schema.value,
    model: info,
    async load() {
      const loaded = await loader.load(info);
      if (!loaded.ok) return loaded;
      const model = loaded.value;
      const watched = watchFirstScores(model, (prompt) => {
        frames.push(prompt - model.tokenize(WINDOWS[frames.length] ?? '').length);
      });
      return { ok: true, value: watched };
    },
    cache: { get: () => Promise.resolve(null), set: () => Promise.resolve() },
    tasks: ['ner'],
  });
  for (const window of WINDOWS) await extractor.extract(window, new AbortController().signal);
  await extractor.close();
  await loader.close();
  await rm(cache, { recursive: true });
  if (frames.length !== WINDOWS.length) throw new Error('A window was not asked exactly once.');
  return [Math.max(...frames.slice(1))];
}

/** One thread and two, side by side on the same machine. */
async function measureThreads(): Promise<number[]> {
  const before = process.env['KNOWLOOM_THREADS'];
  const figures = [];
  for (const threads of THREADS) {
    process.env['KNOWLOOM_THREADS'] = String(threads);
    const { loader, cache } = await testLoader();
    const loaded = await loader.load(await inspect(loader, RECORDED_MODEL));
    if (!loaded.ok) throw new Error(loaded.failure.message);
    figures.push(...(await measureTokens(loaded.value)));
    await loader.close();
    await rm(cache, { recursive: true });
  }
  if (before === undefined) delete process.env['KNOWLOOM_THREADS'];
  else process.env['KNOWLOOM_THREADS'] = before;
  return figures;
}

/** Tokens evaluated in one go, and one after the other. */
const PROMPT = 128;
const SINGLE = 24;

/** Milliseconds a token, of a prompt and by itself. */
async function measureTokens(model: LanguageModel): Promise<number[]> {
  const text = WINDOWS.join(' ').repeat(PROMPT);
  const tokens = model.tokenize(text).slice(0, 1 + PROMPT + SINGLE);
  const sequence = await model.openSequence();
  const ask = async (length: number) => {
    const since = performance.now();
    await sequence.scores(tokens.slice(0, length), tokens.slice(0, 1));
    return performance.now() - since;
  };
  // The first evaluation reads the weights from the disk.
  await ask(1);
  const prompt = await ask(1 + PROMPT);
  let single = 0;
  for (let length = 2 + PROMPT; length <= tokens.length; length += 1) single += await ask(length);
  await sequence.close();
  return [prompt / PROMPT, single / SINGLE];
}
