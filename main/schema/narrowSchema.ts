import { baseName } from './baseClasses';
import { firstSentence } from './plainDescription';
import type { SchemaIndex } from './SchemaIndex';
import type { AnyClass, Schema } from './types';

/**
 * A schema of some classes of another. Parents that are left out give way to the nearest ones above
 * that are there; ends and roles name the classes that are there, and relations and roles that none
 * of them can fill go. Of descriptions the first sentence stays.
 */
export function narrowSchema(index: SchemaIndex, names: readonly string[]): Schema {
  const wanted = new Set(names);
  const { name, description } = index.schema;
  const entities = index.schema.entities.filter((one) => wanted.has(one.name));
  const narrow = (types: readonly string[]): string[] => {
    if (types.includes(baseName('entity'))) return [baseName('entity')];
    const fillers = entities
      .map((one) => one.name)
      .filter((one) => types.some((type) => index.isA(one, type)));
    return fillers.filter(
      (one) => !fillers.some((other) => other !== one && index.isA(one, other)),
    );
  };
  const relations = index.schema.relations
    .filter((one) => wanted.has(one.name))
    .map((one) => ({ ...one, head: narrow(one.head), tail: narrow(one.tail) }))
    .filter((one) => one.head.length > 0 && one.tail.length > 0);
  const events = index.schema.events.filter((one) => wanted.has(one.name));
  const kept = new Set([...entities, ...relations, ...events].map((one) => one.name));
  const parents = (one: AnyClass): string[] => {
    const above = index
      .ancestors(one.name)
      .slice(1)
      .filter((parent) => kept.has(parent));
    const nearest = above.filter(
      (parent) => !above.some((other) => other !== parent && index.isA(other, parent)),
    );
    return nearest.length > 0 ? nearest : [baseName(one.kind)];
  };
  const shorten = <T extends AnyClass>(one: T): T => ({
    ...one,
    parents: parents(one),
    description: firstSentence(one.description),
  });
  return {
    name,
    description,
    entities: entities.map(shorten),
    relations: relations.map(shorten),
    events: events.map((one) => ({
      ...shorten(one),
      roles: one.roles
        .map((role) => ({ ...role, types: narrow(role.types) }))
        .filter((role) => role.types.length > 0),
    })),
  };
}
