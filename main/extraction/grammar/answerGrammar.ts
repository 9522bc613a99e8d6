import type { EventClass, RelationClass, SchemaIndex } from '../../schema';
import type { MentionGroup } from '../mentionTexts';
import { anyOf, Gbnf, literal, quotedText } from './Gbnf';
import { spanRule } from './spanRule';

/** Objects that a list has at most: a model that is held to a grammar may never end it. */
const MOST_OBJECTS = 40;
const EMPTY = literal('results = []');

/** How ends and fillers are written: `Entity("a")` or `"a"`. */
export type MentionForm = 'object' | 'text';

export interface SpanWords {
  maxWords: number;
}

/** `results = [ Person("Ada"), … ]` with spans of the text; null where the text has no words. */
export function objectsGrammar(
  types: readonly string[],
  text: string,
  { maxWords }: SpanWords,
): string | null {
  const gbnf = new Gbnf();
  const span = spanRule(gbnf, text, maxWords);
  const type = anyOf(types.map(literal));
  if (span === null || type === null) return null;
  return gbnf.grammar(list(gbnf, `${type} ${literal('("')} ${span} ${literal('")')}`));
}

/** `results = [ BornIn("Ada", "Oslo"), … ]`: ends are mentions that the relation allows. */
export function relationsGrammar(
  relations: readonly RelationClass[],
  groups: readonly MentionGroup[],
  index: SchemaIndex,
  form: MentionForm,
): string | null {
  const gbnf = new Gbnf();
  const calls = relations.flatMap((relation) => {
    const allowed = index.allowedEnds(relation);
    const head = mentionRule(gbnf, groups, allowed.head, form);
    const tail = mentionRule(gbnf, groups, allowed.tail, form);
    if (head === null || tail === null) return [];
    return [`${literal(`${relation.name}(`)} ${head} ${literal(', ')} ${tail} ${literal(')')}`];
  });
  const call = anyOf(calls);
  return call === null ? null : gbnf.grammar(list(gbnf, call));
}

/** `results = [ Meeting(trigger="met", guest=["Ada"]), … ]` with triggers of the text. */
export function eventsGrammar(
  events: readonly EventClass[],
  text: string,
  groups: readonly MentionGroup[],
  index: SchemaIndex,
  { maxWords }: SpanWords,
): string | null {
  const gbnf = new Gbnf();
  const trigger = spanRule(gbnf, text, maxWords);
  if (trigger === null) return null;
  const calls = events.map((event) => {
    const roles = rolesRule(gbnf, event, groups, index, 'text', ', ');
    return `${literal(`${event.name}(trigger="`)} ${trigger} ${literal('"')} ${roles} ${literal(')')}`;
  });
  const call = anyOf(calls);
  return call === null ? null : gbnf.grammar(list(gbnf, call));
}

/** KnowCoder's form for events whose triggers are confirmed: each of them once, in their order. */
export function argumentsGrammar(
  events: readonly { event: EventClass; trigger: string }[],
  groups: readonly MentionGroup[],
  index: SchemaIndex,
): string {
  const gbnf = new Gbnf();
  const calls = events.map(({ event, trigger }) => {
    const start = literal(`\t${event.name}(\n\t\ttrigger="${quotedText(trigger)}"`);
    const roles = rolesRule(gbnf, event, groups, index, 'object', ',\n\t\t');
    return `${start} ${roles} ${literal('\n\t)')}`;
  });
  return gbnf.grammar(
    `${literal('results = [\n')} ${calls.join(` ${literal(',\n')} `)} ${literal('\n]')}`,
  );
}

function list(gbnf: Gbnf, call: string): string {
  const object = gbnf.rule('object', `${literal('\t')} ${call}`);
  const more = `(${literal(',\n')} ${object}){0,${MOST_OBJECTS - 1}}`;
  return `${EMPTY} | ${literal('results = [\n')} ${object} ${more} ${literal('\n]')}`;
}

/** The roles in the order of the class, each at most once. */
function rolesRule(
  gbnf: Gbnf,
  event: EventClass,
  groups: readonly MentionGroup[],
  index: SchemaIndex,
  form: MentionForm,
  separator: string,
): string {
  return event.roles
    .flatMap(({ name }) => {
      const filler = mentionRule(gbnf, groups, index.allowedFillers(event, name), form);
      if (filler === null) return [];
      const more = `(${literal(', ')} ${filler}){0,7}`;
      return [`(${literal(`${separator}${name}=[`)} ${filler} ${more} ${literal(']')})?`];
    })
    .join(' ');
}

function mentionRule(
  gbnf: Gbnf,
  groups: readonly MentionGroup[],
  types: readonly string[],
  form: MentionForm,
): string | null {
  const mentions = groups
    .filter((group) => types.includes(group.type))
    .map(({ text }) =>
      literal(form === 'object' ? `Entity("${quotedText(text)}")` : `"${quotedText(text)}"`),
    );
  const rule = anyOf(mentions);
  return rule === null ? null : gbnf.rule('mention', rule);
}
