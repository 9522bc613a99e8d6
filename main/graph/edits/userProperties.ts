import type { PropertyValue } from '../../../contract';
import { toParameter } from '../values';

/** Properties that Knowloom keeps itself: a user's own must be called otherwise. */
const RESERVED = new Set(
  (
    'id name type types aliases mentionCount normalizedName byUser given firstRun run trigger start end ' +
    'place found confidence argumentRoles argumentMentions argumentConfidences'
  ).split(' '),
);

/** Whether a user may give elements a property of this name. Neo4j refuses NUL; __proto__ is no name. */
export function isOwnProperty(name: string): boolean {
  return !RESERVED.has(name) && !name.includes('\0') && name !== '__proto__';
}

/**
 * Properties to set (null takes one away) so that an element has the note and properties of its edits
 * and no others of `given`, the names that earlier edits gave it; `given` itself among them.
 */
export function userProperties(
  given: readonly string[],
  changes: { note: string | null; properties: ReadonlyMap<string, PropertyValue> } | null,
): Record<string, unknown> {
  const values = new Map<string, unknown>(given.map((name) => [name, null]));
  if (changes?.note) values.set('note', changes.note);
  for (const [name, value] of changes?.properties ?? []) values.set(name, toParameter(value));
  const names = [...values].filter(([, value]) => value !== null).map(([name]) => name);
  return { ...Object.fromEntries(values), given: names.length > 0 ? names.sort() : null };
}
