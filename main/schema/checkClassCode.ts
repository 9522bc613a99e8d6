import { BASE_NAMES } from './baseClasses';
import { readClassCode, type ReadClassCode } from './readClassCode';
import type { AnyClass, ClassPlace, SchemaIssue } from './types';

/** A class with the place of its statement in the source. */
export interface PlacedClass {
  definition: AnyClass;
  place: ClassPlace;
}

/** All that an editor wants to know of a source. */
export interface CheckedCode extends Pick<ReadClassCode, 'issues' | 'descriptionPlace'> {
  description: string;
  /** In the order of the source. */
  classes: PlacedClass[];
  /** Names that are used and not defined. The schema works without them. */
  warnings: SchemaIssue[];
}

const KINDS = ['an entity class', 'a class'] as const;

/** Reads class code and looks for names that no class has. */
export function checkClassCode(source: string): CheckedCode {
  const { schema, issues, places, descriptionPlace } = readClassCode(source, '');
  const definitions = new Map<string, AnyClass>();
  for (const one of [...schema.entities, ...schema.relations, ...schema.events])
    definitions.set(one.name, one);
  const classes: PlacedClass[] = [];
  const placed = new Set<string>();
  for (const place of places) {
    const definition = definitions.get(place.name);
    // Of two with one name the first counts; `Entity` itself is no class of the schema.
    if (!definition || placed.has(place.name)) continue;
    placed.add(place.name);
    classes.push({ definition, place });
  }
  const warnings = findUnknown(source, classes, definitions);
  return { description: schema.description, descriptionPlace, issues, classes, warnings };
}

function findUnknown(
  source: string,
  classes: readonly PlacedClass[],
  definitions: ReadonlyMap<string, AnyClass>,
): SchemaIssue[] {
  const warnings: { offset: number; found: string; expected: string }[] = [];
  for (const { definition, place } of classes) {
    const types =
      definition.kind === 'relation'
        ? [...definition.head, ...definition.tail]
        : definition.kind === 'event'
          ? definition.roles.flatMap((role) => role.types)
          : [];
    const parents = definition.parents.map((name) => ({ name, isType: false }));
    const ends = [...new Set(types)].map((name) => ({ name, isType: true }));
    for (const { name, isType } of [...parents, ...ends]) {
      const known = definitions.get(name);
      const isKnown = isType ? known?.kind === 'entity' : known !== undefined;
      if (isKnown || BASE_NAMES.has(name)) continue;
      const expected = `${isType ? KINDS[0] : KINDS[1]} of this schema`;
      warnings.push({ offset: findWord(source, name, place), found: name, expected });
    }
  }
  return locate(source, warnings);
}

/** Where the word stands behind the class's own name; inherited ends stand elsewhere. */
function findWord(source: string, word: string, { nameStart, name, end }: ClassPlace): number {
  const isPart = (char: string) => /[\p{ID_Continue}]/u.test(char);
  let at = source.indexOf(word, nameStart + name.length);
  while (at >= 0 && at < end) {
    if (!isPart(source.charAt(at - 1)) && !isPart(source.charAt(at + word.length))) return at;
    at = source.indexOf(word, at + 1);
  }
  return nameStart;
}

function locate(
  source: string,
  warnings: readonly { offset: number; found: string; expected: string }[],
): SchemaIssue[] {
  let line = 1;
  let lineStart = 0;
  return [...warnings]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, found, expected }) => {
      for (;;) {
        const end = source.indexOf('\n', lineStart);
        if (end < 0 || end >= offset) break;
        lineStart = end + 1;
        line += 1;
      }
      return { line, column: offset - lineStart + 1, found, expected };
    });
}
