import { expect, it } from 'vitest';
import { ok } from '../../../contract';
import type { AnswerCache } from '../../../main/extraction';
import { SchemaTrials } from '../../../main/SchemaTrials';
import type { TextEngineInfo, TextPrompt } from '../../../main/models/types';

const SOURCE = `
class Person(Entity):
	"""
	Description: A human being.
	"""

class Knows(Relation):
	"""
	Description: The head knows the tail.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)
`;
const TEXT = 'Ada Pell met Tom Orr.';
const SERVER = 'http://127.0.0.1:9/v1#some-model';

/** A server that answers the first question with two people and every other with a relation of theirs. */
function trialsOn(confidence: number) {
  const prompts: TextPrompt[] = [];
  const connected: TextEngineInfo[] = [];
  const stored = new Map<string, string>();
  const cache: AnswerCache = {
    get: (key) => Promise.resolve(stored.get(key) ?? null),
    set: (key, answer) => Promise.resolve(void stored.set(key, answer)),
  };
  const trials = new SchemaTrials({
    loader: { inspect: () => Promise.reject(new Error('looked for a file')) },
    load: () => Promise.reject(new Error('loaded a file')),
    cache,
    connect(info) {
      connected.push(info);
      return {
        info,
        probe: () => Promise.resolve(ok({ constraint: null, logProbabilities: true })),
        complete(prompt) {
          prompts.push(prompt);
          const text =
            prompts.length === 1
              ? '[Person("Ada Pell"), Person("Tom Orr")]'
              : '[Knows(Person("Ada Pell"), Person("Tom Orr"))]';
          const logProbability = Math.log(confidence);
          return Promise.resolve(
            ok({ text, tokens: [{ start: 0, end: text.length, logProbability }] }),
          );
        },
      };
    },
    isBusy: () => false,
  });
  return { trials, prompts, connected };
}

it('asks a model behind a server and shows exactly the prompts that were put to it', async () => {
  const { trials, prompts, connected } = trialsOn(0.9);
  const answer = await trials.try({ source: SOURCE, text: TEXT, model: SERVER });
  if (!answer.ok) throw new Error(answer.failure.message);
  expect(connected[0]).toMatchObject({ name: 'some-model', address: 'http://127.0.0.1:9/v1' });
  const { mentions, relations, model, outputs } = answer.value;
  expect(mentions.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Ada Pell', 'Tom Orr']);
  expect(relations).toMatchObject([{ type: 'Knows', head: 0, tail: 1 }]);
  expect(model).toBe('some-model');
  expect(outputs.join()).toContain('Knows(');
  const shown = answer.value.prompts.map(({ parts }) => parts);
  expect(prompts).toHaveLength(2);
  expect(shown).toEqual(prompts);
});

it('keeps as much as it is told to', async () => {
  const { trials } = trialsOn(0.5);
  const kept = async (strictness: 'complete' | 'balanced' | 'strict') => {
    const answer = await trials.try({ source: SOURCE, text: TEXT, model: SERVER, strictness });
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value.mentions.length;
  };
  expect(await kept('complete')).toBe(2);
  expect(await kept('strict')).toBe(0);
});
