import type { SchemaIndex } from '../schema';
import { normaliseType } from './normaliseType';
import type { TypesFile } from './readTypes';
import { objectsOf, textOf } from './scoredItems';
import type { GoldNames, RawRecord } from './types';

/**
 * How the classes of any schema are called in a gold file: by the type of the same name, else by
 * that of the nearest ancestor; a City is a Location where gold has no cities.
 */
export function namesBySchema(
  index: SchemaIndex,
  gold: readonly RawRecord[],
  types: TypesFile | null,
): GoldNames {
  const named = new Map<string, string>();
  const learn = (type: string) => {
    if (!named.has(normaliseType(type))) named.set(normaliseType(type), type);
  };
  if (types) {
    for (const { type } of [...types.entities, ...types.relations, ...types.events]) learn(type);
  } else {
    for (const record of gold) {
      for (const list of ['entities', 'relations', 'events', 'clusters']) {
        for (const { type } of objectsOf(record, list)) learn(textOf(type));
      }
    }
  }
  return {
    type(className) {
      const line = [className, ...index.ancestors(className)];
      for (const name of line) {
        const type = named.get(normaliseType(name));
        if (type !== undefined) return type;
      }
      return null;
    },
    role: (_, role) => role,
  };
}
