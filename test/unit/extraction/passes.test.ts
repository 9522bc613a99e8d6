import { describe, expect, it } from 'vitest';
import { ok } from '../../../contract';
import { createExtractor, type AnswerCache, type Dropped } from '../../../main/extraction';
import type { LanguageModel } from '../../../main/models/types';
import { readClassCode } from '../../../main/schema';
import { hashModel } from './hashModel';

const PEOPLE = `
class Person(Entity):
	"""
	Description: A human being.
	"""
	pass

class Knows(Relation):
	"""
	Description: The head knows the tail.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)
`;
const MANY = Array.from(
  { length: 170 },
  (_, n) => `class Kind${n}(Entity):\n\t"""\n\tDescription: ${'long '.repeat(12)}\n\t"""\n\tpass\n`,
).join('\n');
const large = readClassCode(PEOPLE + MANY, 'large').schema;
const small = readClassCode(PEOPLE, 'small').schema;
const never = new AbortController().signal;
const EVERYTHING = { leastMention: 0, leastRelation: 0, leastTrigger: 0, leastArgument: 0 };
const noCache: AnswerCache = { get: () => Promise.resolve(null), set: () => Promise.resolve() };

function extractorOf(
  model: LanguageModel,
  { schema = large, dropped = [] as Dropped[], cache = noCache, contextTokens = 4096 } = {},
) {
  return createExtractor({
    ...{ schema, cache, tasks: ['ner', 're'], thresholds: EVERYTHING, settings: { leastMass: 0 } },
    model: { ...model.info, contextTokens },
    load: () => Promise.resolve(ok(model)),
    onDropped: (one) => dropped.push(...one),
  });
}

async function extract(extractor: ReturnType<typeof extractorOf>, text: string) {
  const answer = await extractor.extract(text, never);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value.extraction;
}

/** Each is a window of its own. */
const SENTENCES = [1, 2, 3].map(
  (n) =>
    `Ada${n} Pell met Tom${n} Orr in Oslo${n} ${'and they talked about the weather '.repeat(6)}.`,
);

describe('a schema that takes several prompts', () => {
  it('is read once for all windows of a chunk: prompts do not alternate', async () => {
    const { model, questions } = hashModel(2);
    await extract(extractorOf(model), SENTENCES.join(' '));
    const starts = questions.map(
      ({ tokens }) => /class Kind\d+\(/.exec(model.detokenize(tokens))?.[0],
    );
    const changes = starts.filter((start, index) => index > 0 && start !== starts[index - 1]);
    expect(new Set(starts).size).toBeGreaterThan(2);
    expect(changes).toHaveLength(new Set(starts).size - 1);
  });

  it('gives the answers that the windows have one by one', async () => {
    const text = SENTENCES.join(' ');
    const whole = await extract(extractorOf(hashModel(2).model), text);
    const alone = [];
    for (const sentence of SENTENCES) {
      const offset = text.indexOf(sentence);
      const { mentions } = await extract(extractorOf(hashModel(2).model), sentence);
      alone.push(...mentions.map((one) => `${one.type} ${one.start + offset} ${one.end + offset}`));
    }
    expect(whole.mentions.map(({ type, start, end }) => `${type} ${start} ${end}`)).toEqual(alone);
    expect(alone.length).toBeGreaterThan(3);
  });

  it('asks once about windows that read alike', async () => {
    const { model, questions } = hashModel(2);
    await extract(extractorOf(model), SENTENCES[0] ?? '');
    const once = questions.length;
    await extract(extractorOf(model), [SENTENCES[0], SENTENCES[0]].join(' '));
    expect(questions).toHaveLength(2 * once);
  });
});

describe('a model with a narrow context', () => {
  it('is shown fewer classes at once', async () => {
    const prompts = async (contextTokens: number) => {
      const { model, questions } = hashModel(2);
      await extract(extractorOf(model, { contextTokens }), 'Ada Pell met Tom Orr.');
      return new Set(
        questions.map(({ tokens }) => /class Kind\d+\(/.exec(model.detokenize(tokens))?.[0]),
      ).size;
    };
    expect(await prompts(3200)).toBeGreaterThan(await prompts(4096));
    expect(await prompts(32_768)).toBe(await prompts(4096));
  });

  it('says that an answer ended for want of room', async () => {
    const { model } = hashModel(2);
    const dropped: Dropped[] = [];
    const extractor = extractorOf(model, { schema: small, dropped });
    await extract(extractor, 'Ada Pell met Tom Orr in Oslo.');
    expect(dropped).toEqual([]);
    const full = hashModel(2).model;
    Object.defineProperty(full, 'contextTokens', { value: 100 });
    await extract(extractorOf(full, { schema: small, dropped }), 'Ada Pell met Tom Orr in Oslo.');
    expect(dropped.map(({ reason }) => reason)).toEqual(['no_room']);
  });
});
