import type { EventClass, RelationClass, SchemaIndex } from '../../schema';
import { findWords } from '../decoding/findWords';
import type { MentionGroup } from '../mentionTexts';

export type JsonSchema = Record<string, unknown>;

/** Servers refuse long enumerations; with more spans than this grounding alone looks after them. */
const MOST_SPANS = 250;
const MOST_OBJECTS = 40;

/** `{"results": [{"type": "Person", "text": "Ada"}]}` */
export function objectsSchema(
  types: readonly string[],
  text: string,
  maxWords: number,
): JsonSchema {
  return list([object({ type: { enum: types }, text: spanSchema(text, maxWords) })]);
}

/** `{"results": [{"type": "BornIn", "head": "Ada", "tail": "Oslo"}]}`; null where none is possible. */
export function relationsSchema(
  relations: readonly RelationClass[],
  groups: readonly MentionGroup[],
  index: SchemaIndex,
): JsonSchema | null {
  const kinds = relations.flatMap((relation) => {
    const allowed = index.allowedEnds(relation);
    const head = mentionsOf(groups, allowed.head);
    const tail = mentionsOf(groups, allowed.tail);
    if (head.length === 0 || tail.length === 0) return [];
    return [
      object({ type: { enum: [relation.name] }, head: { enum: head }, tail: { enum: tail } }),
    ];
  });
  return kinds.length === 0 ? null : list(kinds);
}

/** `{"results": [{"type": "Meeting", "trigger": "met", "guest": ["Ada"]}]}` */
export function eventsSchema(
  events: readonly EventClass[],
  text: string,
  groups: readonly MentionGroup[],
  index: SchemaIndex,
  maxWords: number,
): JsonSchema {
  return list(
    events.map((event) => {
      const roles = event.roles.flatMap(({ name }) => {
        const fillers = mentionsOf(groups, index.allowedFillers(event, name));
        const values = { type: 'array', items: { enum: fillers }, maxItems: 8 };
        return fillers.length === 0 ? [] : [[name, values] as const];
      });
      const trigger = spanSchema(text, maxWords);
      return object({ type: { enum: [event.name] }, trigger, ...Object.fromEntries(roles) });
    }),
  );
}

/** OpenAI's strict form: every property is required, no other is allowed. */
function object(properties: Record<string, unknown>): JsonSchema {
  const required = Object.keys(properties);
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(kinds: readonly JsonSchema[]): JsonSchema {
  const items = kinds.length === 1 ? kinds[0] : { anyOf: kinds };
  return object({ results: { type: 'array', items, maxItems: MOST_OBJECTS } });
}

function spanSchema(text: string, maxWords: number): JsonSchema {
  const words = findWords(text);
  const spans = new Set<string>();
  words.forEach(({ start }, first) => {
    for (const { end } of words.slice(first, first + maxWords)) spans.add(text.slice(start, end));
  });
  const isShort = spans.size > 0 && spans.size <= MOST_SPANS;
  return isShort ? { enum: [...spans] } : { type: 'string' };
}

function mentionsOf(groups: readonly MentionGroup[], types: readonly string[]): string[] {
  return groups.filter((group) => types.includes(group.type)).map(({ text }) => text);
}
