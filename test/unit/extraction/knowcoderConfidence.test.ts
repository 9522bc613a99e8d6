import { expect, it } from 'vitest';
import { ok } from '../../../contract';
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

class Knows(Relation):
	"""
	Description: The head knows the tail.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Meeting(Event):
	"""
	Description: People meet.
	"""
	def __init__(self, trigger: str, guest: List[Person], host: List[Person]):
		super().__init__(trigger=trigger)
`,
  'test',
);
const never = new AbortController().signal;
const noCache: AnswerCache = { get: () => Promise.resolve(null), set: () => Promise.resolve() };

/** What the model finds when it is this sure, 0…1, that its lists go on where they may end. */
async function extract(seed: number, goesOn: number) {
  const { model } = hashModel(seed);
  const open = model.openSequence.bind(model);
  model.openSequence = async () => {
    const sequence = await open();
    const { scores } = sequence;
    sequence.scores = async (tokens, allowed) => {
      const [more, end] = [',', '\n'].map((text) => model.tokenize(text)[0]);
      if (allowed.length !== 2 || !allowed.includes(more!) || !allowed.includes(end!)) {
        return scores(tokens, allowed);
      }
      return [
        { token: more!, logit: 9, logProbability: Math.log(goesOn) },
        { token: end!, logit: 1, logProbability: Math.log(1 - goesOn) },
      ];
    };
    return sequence;
  };
  const answer = await createExtractor({
    ...{ schema, cache: noCache, tasks: ['ner', 're', 'ed', 'eae'], settings: { leastMass: 0 } },
    model: { ...model.info, profile: 'knowcoder' },
    load: () => Promise.resolve(ok(model)),
    strictness: 'complete',
  }).extract('Ada Pell met Tom Orr. Kim Lee saw Eve Ott and Bo Ek.', never);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value.extraction;
}

/** Whether a further role is filled or the event ends there is a question about that role. */
function withoutRoles(found: Extraction): Extraction {
  const events = found.events.map((event) => ({
    ...event,
    arguments: event.arguments.map((one) => ({ ...one, confidence: null })),
  }));
  return { ...found, events };
}

it('is that of class and spans: where a list ends is no part of it', async () => {
  const counts = { mentions: 0, relations: 0, events: 0, arguments: 0 };
  for (let seed = 1; seed <= 12; seed += 1) {
    const sure = await extract(seed, 0.95);
    expect(withoutRoles(await extract(seed, 0.55))).toEqual(withoutRoles(sure));
    counts.mentions += sure.mentions.length;
    counts.relations += sure.relations.length;
    counts.events += sure.events.length;
    counts.arguments += sure.events.flatMap((event) => event.arguments).length;
  }
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(5);
});
