import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvaluationProgress, EvaluationRequest } from '../../../contract';
import {
  EvaluationManager,
  PredictionFile,
  parseSettings,
  scorePredictions,
  type EvaluationOptions,
  type Prediction,
} from '../../../main/evaluation';
import { randomModel } from '../extraction/randomModel';
import { evaluationParts, HARBOUR, harbourRecords } from './harbour';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-evaluation-'));
});
afterAll(() => rm(folder, { recursive: true }));

function managerOf(seed: number) {
  const parts = evaluationParts(randomModel(seed));
  const progress: EvaluationProgress[] = [];
  const bugs: unknown[] = [];
  const manager = new EvaluationManager(parts, {
    onProgress: (one) => progress.push(one),
    onBug: (error) => bugs.push(error),
  });
  return { manager, progress, bugs, answers: parts.answers };
}

async function measured(
  request: Partial<EvaluationRequest>,
  { name = 'random', ...options }: EvaluationOptions & { name?: string } = {},
) {
  const model = randomModel(9);
  Object.assign(model.info, { name });
  const manager = new EvaluationManager(evaluationParts(model), {
    onProgress: () => {},
    onBug: (bug) => expect(bug).toBeNull(),
  });
  await manager.start({ ...HARBOUR, ...request }, options);
  await manager.whenIdle();
  return manager.outcome()!.report.settings;
}

const codePoints = (text: string, start: number, end: number) =>
  [...text].slice(start, end).join('');

describe('an evaluation', () => {
  it('asks for every sentence and writes what was found in the form of the gold file', async () => {
    const { manager, progress, bugs } = managerOf(3);
    const predictions: Prediction[] = [];
    // A model that answers at random is certain of little.
    const started = await manager.start(
      { ...HARBOUR, strictness: 'complete' },
      { predicted: (prediction) => void predictions.push(prediction) },
    );
    expect(started).toMatchObject({ ok: true });
    await manager.whenIdle();
    expect(bugs).toEqual([]);
    expect(progress.at(-1)).toMatchObject({
      state: 'done',
      sentences: { total: 12, done: 12, failed: 0, cached: 0 },
    });
    expect(predictions.map(({ id, dataset, task, text }) => ({ id, dataset, task, text }))).toEqual(
      harbourRecords.map(({ id, dataset, task, text }) => ({ id, dataset, task, text })),
    );
    const entities = predictions.flatMap((one) =>
      one.entities.map((entity) => ({ ...entity, sentence: one.text })),
    );
    expect(entities.length).toBeGreaterThan(10);
    for (const { sentence, text, start, end, type, confidence } of entities) {
      expect(codePoints(sentence, start, end)).toBe(text);
      expect(['Person', 'Organization', 'Location', 'Date']).toContain(type);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    for (const { text, events } of predictions) {
      for (const { trigger, trigger_start, trigger_end } of events) {
        expect(codePoints(text, trigger_start, trigger_end)).toBe(trigger);
      }
    }
  });

  it('reports the same as the scorer finds in the file of its predictions', async () => {
    const { manager } = managerOf(4);
    const path = join(folder, 'predictions.jsonl');
    const file = await PredictionFile.create(path);
    if (!file.ok) throw new Error(file.failure.message);
    await manager.start(HARBOUR, {
      predicted: async (prediction) => {
        await file.value.write(prediction);
      },
    });
    await manager.whenIdle();
    await file.value.close();
    const scored = await scorePredictions(HARBOUR, path);
    if (!scored.ok) throw new Error(scored.failure.message);
    const { datasets, confusions, reliability } = manager.outcome()!.report;
    expect(datasets.length).toBe(1);
    expect(scored.value.report).toMatchObject({ datasets, confusions, reliability });
    expect(manager.predictions()).toBe(await readFile(path, 'utf8'));
  });

  it('asks in the profile that it is told to', async () => {
    expect((await measured({ tasks: ['ner'] }))['profile']).toBe('instruct');
    const told = await measured({ tasks: ['ner'], profile: 'knowcoder' });
    expect(told['profile']).toBe('knowcoder');
  });

  it('calibrates the confidences of a model that it knows, unless it shall not', async () => {
    const name = 'qwen2.5-coder-1.5b-instruct';
    const settings = await measured({ tasks: ['ner'] }, { name });
    expect(settings['calibration']).toBe('qwen2.5-coder-1.5b');
    const raw = await measured({ tasks: ['ner'] }, { name, calibrated: false });
    expect(raw['calibration']).toBe('none');
  });

  it('answers the second time from the cache, unless it shall ask again', async () => {
    const { manager } = managerOf(5);
    const measure = async (fresh: boolean) => {
      await manager.start(HARBOUR, { fresh });
      await manager.whenIdle();
      return manager.outcome()!.report;
    };
    const first = await measure(false);
    expect(first.speed?.sentences).toBe(12);
    const second = await measure(false);
    expect(second.sentences.cached).toBe(12);
    expect(second.speed?.sentences).toBe(0);
    expect(second.datasets).toEqual(first.datasets);
    expect((await measure(true)).speed?.sentences).toBe(12);
  });

  it('stops when told to and keeps what was done', async () => {
    const { manager, progress } = managerOf(6);
    let predicted = 0;
    await manager.start(HARBOUR, {
      predicted: () => {
        predicted += 1;
        if (predicted === 4) manager.cancel();
      },
    });
    await manager.whenIdle();
    expect(progress.at(-1)).toMatchObject({ state: 'cancelled', failure: null });
    expect(manager.outcome()?.report.datasets[0]?.sentences).toBe(4);
    expect(manager.predictions().trim().split('\n')).toHaveLength(4);
  });

  it('takes a part of the file, and some of the tasks', async () => {
    const { manager } = managerOf(7);
    await manager.start({ ...HARBOUR, offset: 2, limit: 3, tasks: ['ner'] });
    await manager.whenIdle();
    const { report, sentences } = manager.outcome()!;
    expect(sentences.map(({ id }) => id)).toEqual(['harbour-3', 'harbour-4', 'harbour-5']);
    expect(report.datasets[0]?.layers.map(({ layer }) => layer)).toEqual(['Ent-I', 'Ent-C']);
  });

  it('gives the gold mentions to the model and does not count them', async () => {
    const { manager } = managerOf(8);
    const predictions: Prediction[] = [];
    await manager.start(
      { ...HARBOUR, tasks: ['re'], goldEntities: true },
      { predicted: (prediction) => void predictions.push(prediction) },
    );
    await manager.whenIdle();
    const places = (list: unknown) =>
      (list as { type: string; start: number; end: number }[]).map(
        ({ type, start, end }) => `${type} ${start} ${end}`,
      );
    expect(predictions.map(({ entities }) => places(entities))).toEqual(
      harbourRecords.map(({ entities }) => places(entities)),
    );
    const layers = manager.outcome()!.report.datasets[0]?.layers.map(({ layer }) => layer);
    expect(layers).toEqual(['Rel-I', 'Rel-C']);
  });

  it('calls the classes of a schema by the types of the gold file, or of the nearest ancestor', async () => {
    const schema = join(folder, 'sea.py');
    const classes = ['Location(Entity)', 'Town(Location)', 'Ship(Entity)'];
    await writeFile(schema, classes.map((one) => `class ${one}:\n    pass\n`).join('\n'));
    const { manager } = managerOf(9);
    const predictions: Prediction[] = [];
    await manager.start(
      { gold: HARBOUR.gold, schema, strictness: 'complete' },
      { predicted: (prediction) => void predictions.push(prediction) },
    );
    await manager.whenIdle();
    // Gold has no towns but locations, and nothing like ships.
    const types = predictions.flatMap(({ entities }) => entities.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(['Location']));
    expect(manager.outcome()!.report.outside).toBeGreaterThan(0);
  });

  it('does one thing at a time', async () => {
    const { manager } = managerOf(10);
    const [first, second] = await Promise.all([manager.start(HARBOUR), manager.start(HARBOUR)]);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ failure: { code: 'evaluation_active' } });
    await manager.close();
  });
});

describe('what cannot be measured is said', () => {
  const file = async (name: string, content: string) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  const refusal = async (request: { gold: string; types?: string }) => {
    const started = await managerOf(1).manager.start(request);
    return started.ok ? null : started.failure;
  };

  it.each([
    ['no JSON', '{"id": 1, "text": "a"}\n\nnonsense\n', 3],
    ['no text', '{"id": 1}\n', 1],
    ['no object', '[1]\n', 1],
  ])('a gold line that is %s, with its number', async (name, content, line) => {
    const gold = await file(`${name}.jsonl`, content);
    const reason = await refusal({ gold, types: HARBOUR.types });
    expect(reason?.code).toBe('gold_invalid');
    expect(reason?.message).toContain(`line ${line}`);
  });

  it('files that are missing, empty or say nothing', async () => {
    const empty = await file('empty.jsonl', '\n\n');
    expect(await refusal({ gold: empty, types: HARBOUR.types })).toMatchObject({
      code: 'gold_empty',
    });
    expect(await refusal({ gold: join(folder, 'none') })).toMatchObject({ code: 'path_missing' });
    expect(await refusal({ gold: HARBOUR.gold })).toMatchObject({ code: 'types_missing' });
    for (const content of ['{', '[]', '{"entities": [{"name": "A"}]}', '{}']) {
      const types = await file('wrong.types.json', content);
      expect(await refusal({ gold: HARBOUR.gold, types })).toMatchObject({ code: 'types_invalid' });
    }
  });

  it.each(['speed=1', 'entityEnd', 'entityEnd=x', 'version=3', 'entityEnd=-2,mostNones='])(
    'the setting %s',
    (text) =>
      expect(parseSettings(text, undefined)).toMatchObject({
        failure: { code: 'setting_invalid' },
      }),
  );

  it('those of a model that is loaded, for one behind a server', () => {
    const server = 'http://127.0.0.1:8080/v1#some-model';
    expect(parseSettings('entityEnd=-1', server)).toMatchObject({
      failure: { code: 'setting_invalid' },
    });
    expect(parseSettings('constrained=false,windowLength=300', server)).toEqual({
      ok: true,
      value: { constrained: false, windowLength: 300 },
    });
    expect(parseSettings('constrained=false', undefined).ok).toBe(false);
  });

  it('and settings that fit are taken', () => {
    expect(parseSettings('entityEnd=-2.5, mostNones=3', undefined)).toEqual({
      ok: true,
      value: { entityEnd: -2.5, mostNones: 3 },
    });
  });
});
