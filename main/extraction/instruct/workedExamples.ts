import type { EventClass, RelationClass, SchemaIndex } from '../../schema';
import { estimateTokens } from '../estimateTokens';
import type { Pass } from '../Profile';
import {
  answerText,
  entityLine,
  eventLine,
  pairAnswer,
  pairOpen,
  type AnswerArgument,
  type Sections,
} from './answerText';
import {
  chooseExamples,
  EVENT_NAMES,
  RELATION_NAMES,
  ROLE_NAMES,
  TAG_NAMES,
  type ExampleScript,
  type ExampleText,
} from './exampleTexts';
import { takesOnlyNames } from './takesOnlyNames';

export interface WorkedExample {
  text: string;
  answer: string;
}

/** Our example texts answered with the classes of the pass, in the form that the decoder writes. */
export function workedExamples(
  pass: Pass,
  sections: Sections,
  index: SchemaIndex,
  { triggersOnly, script }: { triggersOnly: boolean; script: ExampleScript },
): WorkedExample[] {
  const onlyNames = pass.entities.every(takesOnlyNames);
  const worth = (example: ExampleText) =>
    mentionTypes(example, pass, index).size +
    2 *
      example.events.filter(([, name]) => name && findNamed(pass.events, EVENT_NAMES[name])).length;
  const answer = (example: ExampleText): WorkedExample => {
    const types = mentionTypes(example, pass, index);
    // Where the decoder does not offer small words, the examples do not either.
    const isOffered = (text: string) => !onlyNames || !/^\p{Ll}/u.test(text);
    return {
      text: example.text,
      answer: answerText(sections, {
        entities: example.mentions
          .filter(([text]) => types.has(text) || isOffered(text))
          .map(([text]) => entityLine(text, types.get(text) ?? null)),
        relations: relationLines(example, pass, types, index),
        events: eventLines(example, pass, types, triggersOnly, index),
      }),
    };
  };
  const cost = (example: ExampleText) => estimateTokens(example.text + answer(example).answer);
  return chooseExamples(script, worth, cost).map(answer);
}

function mentionTypes(example: ExampleText, pass: Pass, index: SchemaIndex): Map<string, string> {
  // A pass for relations or events alone is given its mentions, of any class.
  const entities = pass.entities.length > 0 ? pass.entities : index.schema.entities;
  const types = new Map<string, string>();
  for (const [text, tag] of example.mentions) {
    const type = tag === null ? undefined : findNamed(entities, TAG_NAMES[tag])?.name;
    if (type !== undefined) types.set(text, type);
  }
  return types;
}

/** One line for each pair of entities that some relation of the pass allows. */
function relationLines(
  example: ExampleText,
  pass: Pass,
  types: ReadonlyMap<string, string>,
  index: SchemaIndex,
): string[] {
  const entities = [...types];
  return entities.flatMap(([first, firstType], position) =>
    entities.slice(position + 1).flatMap(([second, secondType]) => {
      const forward = index.relationsBetween(firstType, secondType);
      const backward = index.relationsBetween(secondType, firstType);
      const inPass = (one: RelationClass) => pass.relations.includes(one);
      if (![...forward, ...backward].some(inPass)) return [];
      const holds = (head: string, tail: string, allowed: readonly RelationClass[]) =>
        example.relations
          .filter(([from, , to]) => from === head && to === tail)
          .map(([, name]) => findNamed(allowed.filter(inPass), RELATION_NAMES[name]))
          .find((one) => one !== undefined);
      const straight = holds(first, second, forward);
      const relation = straight ?? holds(second, first, backward);
      const answer = relation ? { type: relation.name, reversed: !straight } : null;
      return [pairOpen(first, second) + pairAnswer(first, second, answer)];
    }),
  );
}

function eventLines(
  example: ExampleText,
  pass: Pass,
  types: ReadonlyMap<string, string>,
  triggersOnly: boolean,
  index: SchemaIndex,
): string[] {
  return example.events.flatMap(([trigger, name, args]) => {
    if (name === null) return [eventLine(trigger, null, [])];
    const event = findNamed(pass.events, EVENT_NAMES[name]);
    if (!event) return [];
    const filled: AnswerArgument[] = [];
    for (const [role, text] of triggersOnly ? [] : args) {
      const target = findRole(event, ROLE_NAMES[role]);
      const type = types.get(text);
      if (target === undefined) continue;
      // Without classes of entities an argument may be any words of the text.
      const fits = type !== undefined && index.allowedFillers(event, target).includes(type);
      if (fits || index.schema.entities.length === 0) filled.push({ role: target, text });
    }
    // The decoder writes roles in the order of the class.
    const order = event.roles.map((role) => role.name);
    filled.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
    return [eventLine(trigger, event.name, filled)];
  });
}

function findRole(event: EventClass, names: readonly string[]): string | undefined {
  return findNamed(event.roles, names)?.name;
}

/** The one whose name comes first among `names`, compared without case and punctuation. */
function findNamed<T extends { name: string }>(
  classes: readonly T[],
  names: readonly string[],
): T | undefined {
  for (const name of names) {
    const found = classes.find((one) => plain(one.name) === plain(name));
    if (found) return found;
  }
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
