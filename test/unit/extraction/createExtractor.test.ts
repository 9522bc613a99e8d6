import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../contract';
import {
  createExtractor,
  type AnswerCache,
  type Extraction,
  type ExtractorOptions,
} from '../../../main/extraction';
import { readClassCode, SchemaIndex } from '../../../main/schema';
import { randomModel } from './randomModel';

const CLASSES = `
class Person(Entity):
	"""
	Description: A human being.
	Examples: Ada Pell
	"""
	pass

class Place(Entity):
	"""
	Description: A location.
	"""
	pass

class City(Place):
	"""
	Description: A town.
	"""
	pass

class BornIn(Relation):
	"""
	Description: The head was born in the tail.
	"""
	def __init__(self, head_entity: Person, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Knows(Relation):
	"""
	Description: The head knows the tail.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Meeting(Event):
	"""
	Description: People meet.
	Examples: met
	"""
	def __init__(self, trigger: str, guest: List[Person], place: List[Place]):
		super().__init__(trigger=trigger)

class MeetingCancelled(Event):
	"""
	Description: People do not meet.
	"""
	def __init__(self, trigger: str, guest: List[Person]):
		super().__init__(trigger=trigger)
`;
const { schema } = readClassCode(CLASSES, 'test');
const index = new SchemaIndex(schema);
const EVERYTHING = { leastMention: 0, leastRelation: 0, leastTrigger: 0, leastArgument: 0 };
const never = new AbortController().signal;

const noCache: AnswerCache = { get: () => Promise.resolve(null), set: () => Promise.resolve() };

function extractorOf(seed: number, options: Partial<ExtractorOptions> = {}) {
  const model = randomModel(seed);
  const profile = options.model?.profile ?? 'instruct';
  return createExtractor({
    schema,
    model: { ...model.info, profile },
    load: () => Promise.resolve(ok(model)),
    cache: noCache,
    tasks: ['ner', 're', 'ed', 'eae'],
    ...options,
  });
}

async function extract(text: string, seed: number, options: Partial<ExtractorOptions> = {}) {
  const answer = await extractorOf(seed, options).extract(text, never);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value.extraction;
}

function expectGrounded(text: string, { mentions, relations, events }: Extraction): void {
  for (const { start, end, type, confidence } of mentions) {
    expect(index.get(type)?.kind).toBe('entity');
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end).trim()).not.toBe('');
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  mentions.reduce((end, mention) => {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    return mention.end;
  }, 0);
  for (const { type, head, tail } of relations) {
    const headType = mentions[head]?.type ?? '';
    const tailType = mentions[tail]?.type ?? '';
    expect(index.relationsBetween(headType, tailType).map((one) => one.name)).toContain(type);
    expect(head).not.toBe(tail);
  }
  for (const { type, trigger, arguments: filled } of events) {
    const event = index.get(type);
    if (event?.kind !== 'event') throw new Error(`${type} is no event class`);
    expect(text.slice(trigger.start, trigger.end)).not.toBe('');
    for (const { role, mention } of filled) {
      expect(index.allowedFillers(event, role)).toContain(mentions[mention]?.type);
    }
  }
}

const words = fc.constantFrom(
  ...['Ada', 'Pell', 'met', 'in', 'Oslo', 'the', '"""', ']', 'results = [', 'class X(Entity):'],
  ...['<|im_end|>', '北京', '😀', 'é́', 'שלום', 'ไทย', '.', '\n', '\t', '"', "O'Neil", 'None'],
);
const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));

describe.each(['instruct', 'knowcoder'] as const)('profile %s', (profile) => {
  const model = { ...randomModel(0).info, profile };

  it('answers only with spans of the text and classes, ends and roles of the schema', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (text, seed) => {
        expectGrounded(
          text,
          await extract(text, seed, {
            model,
            settings: { leastMass: 0 },
            thresholds: EVERYTHING,
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('finds something where the model likes everything', async () => {
    const text = 'Ada Pell met Tom Orr in Oslo. Tom Orr was born in Riga.';
    const counts = { mentions: 0, relations: 0, events: 0, arguments: 0 };
    for (let seed = 1; seed <= 80; seed += 1) {
      const found = await extract(text, seed, {
        model,
        settings: { leastMass: 0 },
        thresholds: EVERYTHING,
      });
      counts.mentions += found.mentions.length;
      counts.relations += found.relations.length;
      counts.events += found.events.length;
      counts.arguments += found.events.flatMap((event) => event.arguments).length;
    }
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(5);
  });

  it('asks nothing for tasks that are not wanted', async () => {
    const found = await extract('Ada Pell met Tom Orr.', 3, { model, tasks: ['ner'] });
    expect(found.relations).toEqual([]);
    expect(found.events).toEqual([]);
  });
});

describe('a model that does not follow', () => {
  it('is not believed: its share of probability on allowed answers is too small', async () => {
    const found = await extract('Ada Pell met Tom Orr in Oslo.', 5, { settings: { leastMass: 1 } });
    expect(found).toEqual({ mentions: [], relations: [], events: [] });
  });
});

describe('a schema that fits no prompt', () => {
  const many = readClassCode(
    CLASSES +
      Array.from(
        { length: 400 },
        (_, n) =>
          `class Kind${n}(Entity):\n\t"""\n\tDescription: ${'long '.repeat(12)}\n\t"""\n\tpass\n`,
      ).join('\n'),
    'many',
  ).schema;

  it('is spread over several, and grounded all the same', async () => {
    const text = 'Ada Pell met Tom Orr in Oslo, and Kim too.';
    const types = new Set<string>();
    for (let seed = 0; seed < 4; seed += 1) {
      const found = await extract(text, seed, {
        schema: many,
        settings: { leastMass: 0 },
        thresholds: EVERYTHING,
      });
      for (const { type, start, end } of found.mentions) {
        types.add(type);
        expect(end).toBeGreaterThan(start);
      }
      for (const { head, tail } of found.relations) {
        expect(found.mentions[head]).toBeDefined();
        expect(found.mentions[tail]).toBeDefined();
      }
    }
    expect([...types].some((type) => Number(type.slice(4)) > 200)).toBe(true);
    expect([...types].some((type) => Number(type.slice(4)) < 100)).toBe(true);
  });

  it('is refused where one class alone is too large, and names it', async () => {
    const huge = readClassCode(
      `class Giant(Entity):\n\t"""\n\tDescription: ${'word '.repeat(9000)}\n\t"""\n\tpass\n`,
      'huge',
    ).schema;
    const answer = await extractorOf(1, { schema: huge }).extract('Ada.', never);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'schema_too_large' } });
    expect(!answer.ok && answer.failure.message).toContain('Giant');
  });
});

describe('the cache', () => {
  const text = 'Ada Pell met Tom Orr in Oslo. Tom Orr was born in Riga. Kim stayed.';

  function memoryCache(): AnswerCache & { entries: Map<string, string> } {
    const entries = new Map<string, string>();
    return {
      entries,
      get: (key) => Promise.resolve(entries.get(key) ?? null),
      set: (key, answer) => Promise.resolve(void entries.set(key, answer)),
    };
  }

  it('answers a second time without loading the model', async () => {
    const cache = memoryCache();
    const first = await extractorOf(7, { cache }).extract(text, never);
    const second = await extractorOf(7, {
      cache,
      load: () => Promise.reject(new Error('asked for the model')),
    }).extract(text, never);
    expect(first.ok && first.value.cached).toBe(false);
    expect(second.ok && second.value.cached).toBe(true);
    expect(second.ok && second.value.extraction).toEqual(first.ok && first.value.extraction);
  });

  it('asks again where an entry is damaged or points outside the text', async () => {
    const cache = memoryCache();
    await extractorOf(7, { cache }).extract(text, never);
    for (const damage of [
      '{',
      '{}',
      '{"output":"","mentions":[{"start":0,"end":9999,"type":"Person","confidence":1}],"relations":[],"events":[]}',
    ]) {
      for (const key of cache.entries.keys()) cache.entries.set(key, damage);
      const again = await extractorOf(7, { cache }).extract(text, never);
      expect(again.ok && again.value.cached).toBe(false);
      if (again.ok) expectGrounded(text, again.value.extraction);
    }
  });

  it('has other keys for other schemas, settings, tasks and models', () => {
    const other = readClassCode(CLASSES.replace('A human being', 'A person'), 'test').schema;
    const info = randomModel(0).info;
    const keys = [
      extractorOf(1).key,
      extractorOf(1, { schema: other }).key,
      extractorOf(1, { settings: { entityEnd: 0 } }).key,
      extractorOf(1, { tasks: ['ner'] }).key,
      extractorOf(1, { model: { ...info, sha256: 'a'.repeat(64) } }).key,
      extractorOf(1, { model: { ...info, profile: 'knowcoder' } }).key,
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(extractorOf(2).key).toBe(keys[0]);
  });
});

describe('failures', () => {
  it('passes on that the model cannot be loaded', async () => {
    const failure = { code: 'model_memory', message: 'too big', retriable: true } as const;
    const extractor = extractorOf(1, { load: () => Promise.resolve({ ok: false, failure }) });
    expect(await extractor.extract('Ada.', never)).toEqual({ ok: false, failure });
  });

  it('is cancelled by its signal', async () => {
    const stopped = AbortSignal.abort();
    const answer = await extractorOf(1).extract('Ada Pell met Tom Orr in Oslo.', stopped);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });

  it('tells an engine that breaks down from a bug', async () => {
    const broken = randomModel(1);
    broken.openSequence = () => Promise.reject(new Error('Eval has failed'));
    const extractor = extractorOf(1, { load: () => Promise.resolve(ok(broken)) });
    const answer = await extractor.extract('Ada Pell met Tom Orr.', never);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'model_output' } });
  });
});
