import { expect, it } from 'vitest';
import { ok, type Strictness } from '../../../contract';
import { createExtractor, type AnswerCache, type Extraction } from '../../../main/extraction';
import { readClassCode } from '../../../main/schema';
import { hashModel } from './hashModel';

const { schema } = readClassCode(
  `
class Person(Entity):
	"""
	Description: A human being.
	"""
	pass

class Place(Entity):
	"""
	Description: A location.
	"""
	pass

class BornIn(Relation):
	"""
	Description: The head was born in the tail.
	"""
	def __init__(self, head_entity: Person, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Meeting(Event):
	"""
	Description: People meet.
	"""
	def __init__(self, trigger: str, guest: List[Person], place: List[Place]):
		super().__init__(trigger=trigger)
`,
  'test',
);
const KNOWN = 'qwen2.5-coder-1.5b-instruct';
const never = new AbortController().signal;
const TEXT = Array.from(
  { length: 12 },
  (_, n) => `Ada${n} Pell met Tom${n} Orr in Oslo${n} and left for Riga${n}.`,
).join(' ');

interface Asked {
  name?: string;
  calibrated?: boolean;
  strictness?: Strictness;
  profile?: 'instruct' | 'knowcoder';
}

/** Every extractor asks the same model, and the cache first. */
const cache = new Map<string, string>();
const answers: AnswerCache = {
  get: (key) => Promise.resolve(cache.get(key) ?? null),
  set: (key, answer) => Promise.resolve(void cache.set(key, answer)),
};

function extractorOf({ name = KNOWN, profile = 'instruct', ...options }: Asked) {
  const { model } = hashModel(4);
  return createExtractor({
    ...{ schema, cache: answers, tasks: ['ner', 're', 'ed', 'eae'], settings: { leastMass: 0 } },
    model: { ...model.info, name, profile },
    load: () => Promise.resolve(ok(model)),
    ...options,
  });
}

async function extract(asked: Asked): Promise<{ found: Extraction; cached: boolean }> {
  const answer = await extractorOf(asked).extract(TEXT, never);
  if (!answer.ok) throw new Error(answer.failure.message);
  return { found: answer.value.extraction, cached: answer.value.cached };
}

const confidences = ({ mentions }: Extraction) =>
  new Map(mentions.map(({ start, confidence }) => [start, confidence ?? -1]));

it('changes the confidences of a known model, not what it is asked', async () => {
  const raw = await extract({ calibrated: false, strictness: 'complete' });
  const calibrated = await extract({ strictness: 'complete' });
  expect(raw.found.mentions.length).toBeGreaterThan(10);
  expect(calibrated.cached).toBe(true);
  const [before, after] = [confidences(raw.found), confidences(calibrated.found)];
  const both = [...after].filter(([start]) => before.has(start));
  expect(both.length).toBeGreaterThan(10);
  const moved = both.filter(([start, value]) => Math.abs(value - before.get(start)!) > 0.02);
  expect(moved.length).toBeGreaterThan(both.length / 2);
});

it('keeps their order and stays within 0…1', async () => {
  const before = confidences((await extract({ calibrated: false, strictness: 'complete' })).found);
  const after = confidences((await extract({ strictness: 'complete' })).found);
  const pairs = [...after]
    .map(([start, value]) => ({ before: before.get(start), value }))
    .filter((pair) => pair.before !== undefined)
    .sort((a, b) => a.before! - b.before!);
  pairs.reduce((last, { value }) => {
    expect(value).toBeGreaterThanOrEqual(last);
    expect(value).toBeLessThanOrEqual(1);
    return value;
  }, 0);
});

it.each(['complete', 'balanced', 'strict'] as const)(
  'keeps about what %s kept on the model’s own scale',
  async (strictness) => {
    const raw = (await extract({ calibrated: false, strictness })).found;
    const calibrated = (await extract({ strictness })).found;
    const [one, other] = [confidences(raw), confidences(calibrated)];
    const different =
      [...one.keys()].filter((start) => !other.has(start)).length +
      [...other.keys()].filter((start) => !one.has(start)).length;
    expect(different).toBeLessThanOrEqual(Math.ceil(one.size / 8));
    expect(Math.abs(raw.relations.length - calibrated.relations.length)).toBeLessThanOrEqual(2);
    expect(Math.abs(raw.events.length - calibrated.events.length)).toBeLessThanOrEqual(2);
  },
);

it('leaves an unknown model as it is', async () => {
  const other = 'some-model';
  const plain = await extract({ name: other, calibrated: false });
  expect((await extract({ name: other })).found).toEqual(plain.found);
});

it('is part of the key and named in the run’s record', () => {
  const calibrated = extractorOf({});
  const raw = extractorOf({ calibrated: false });
  expect(calibrated.key).not.toBe(raw.key);
  expect(raw.settings['calibration']).toBe('none');
  expect(calibrated.settings['calibration']).not.toBe('none');
});

it('is not for KnowCoder’s form, which has thresholds of its own', async () => {
  const knowcoder = extractorOf({ profile: 'knowcoder', strictness: 'complete' });
  expect(knowcoder.settings).toMatchObject({ calibration: 'none', leastMention: 0 });
});
