import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createExtractor, createTextExtractor } from '../../main/extraction';
import type { Extractor } from '../../main/extraction';
import type { LanguageModel, ModelSequence } from '../../main/models/types';
import { loadPack } from '../../main/schema';
import { inspect, testLoader } from '../model/testModels';
import { RECORDED_MODEL } from '../ui/serveApp';
import type { Bench } from './bench';
import { costSentences } from './costSentences';
import { PlainEngine, type PlainOptions } from './PlainEngine';

/** Minutes to an hour: only when asked for by name. */
export const onlyByName = true;

const MODEL = process.env['KNOWLOOM_BENCH_MODEL'] ?? RECORDED_MODEL;
const SENTENCES = costSentences(Number(process.env['KNOWLOOM_BENCH_SENTENCES'] ?? 64));
const PACKS = join(import.meta.dirname, '../../resources/schemas');
const TASKS = ['ner', 're'] as const;

interface Way {
  name: string;
  measure(): Promise<{ ms: number; entities: number; relations: number }>;
}

const plainWay = (name: string, options: PlainOptions): Way => ({
  name,
  measure: () => measurePlain(options),
});
const ourWay = (name: string, change: (sequence: ModelSequence) => ModelSequence): Way => ({
  name,
  measure: () => measureOurs(change),
});

/** The plain way and ours, and each with one lever more or less. */
const WAYS: Way[] = [
  plainWay('plain: full prompt, token by token', { reusesState: false, stopsAtRepeat: false }),
  plainWay('plain, stops at the repeat', { reusesState: false, stopsAtRepeat: true }),
  plainWay('plain, schema state reused', { reusesState: true, stopsAtRepeat: false }),
  ourWay('ours', (sequence) => sequence),
  ourWay('ours without jump-forward', oneByOne),
  ourWay('ours without schema state', withoutState),
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
  const times: number[] = [];
  for (const { name, measure: take } of WAYS) {
    const { ms, entities, relations } = await take();
    times.push(ms);
    const ratio = (times[0] ?? ms) / ms;
    console.log(
      `${name.padEnd(40)}${(ms / 1000).toFixed(1).padStart(8)} s ${ratio.toFixed(2).padStart(7)} times as fast ${String(entities).padStart(5)} entities ${String(relations).padStart(5)} relations`,
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

/** One sentence at a time; loading the model is not counted, the first prompt is. */
async function ask(extractor: Extractor) {
  let entities = 0;
  let relations = 0;
  const start = performance.now();
  for (const sentence of SENTENCES) {
    const answer = await extractor.extract(sentence, new AbortController().signal);
    if (!answer.ok) throw new Error(answer.failure.message);
    entities += answer.value.extraction.mentions.length;
    relations += answer.value.extraction.relations.length;
  }
  return { ms: performance.now() - start, entities, relations };
}

async function measurePlain(options: PlainOptions) {
  const { loader, cache } = await testLoader();
  const { path } = await inspect(loader, MODEL);
  await rm(cache, { recursive: true });
  const engine = await PlainEngine.load(path, options);
  const extractor = createTextExtractor({
    ...{ schema: await general(), engine, cache: noCache, tasks: TASKS },
  });
  const result = await ask(extractor);
  await engine.close();
  return result;
}

async function measureOurs(change: (sequence: ModelSequence) => ModelSequence) {
  const { loader, cache } = await testLoader();
  const info = await inspect(loader, MODEL);
  const loaded = await loader.load(info);
  if (!loaded.ok) throw new Error(loaded.failure.message);
  const model = Object.create(loaded.value) as LanguageModel;
  model.openSequence = async () => change(await loaded.value.openSequence());
  const extractor = createExtractor({
    ...{ schema: await general(), model: info, cache: noCache, tasks: TASKS },
    load: () => Promise.resolve({ ok: true, value: model }),
  });
  const result = await ask(extractor);
  await extractor.close();
  await loader.close();
  await rm(cache, { recursive: true });
  return result;
}

/** Evaluates forced tokens one by one instead of in a batch. */
function oneByOne(sequence: ModelSequence): ModelSequence {
  const changed = Object.create(sequence) as ModelSequence;
  let held = 0;
  let prompt = 0;
  changed.hold = async (tokens) => {
    await sequence.hold(tokens);
    held = tokens.length;
    prompt = tokens.length;
  };
  changed.scores = async (tokens, allowed) => {
    // The text of a new question is a prompt and comes in one go in any case.
    const from = held <= prompt ? tokens.length : held + 1;
    for (let length = from; length < tokens.length; length += 1) {
      await sequence.hold(tokens.slice(0, length));
    }
    held = tokens.length;
    return sequence.scores(tokens, allowed);
  };
  return changed;
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
