import type { EntityClass, EventClass, RelationClass, Schema } from '../schema';
import type { TypesFile } from './readTypes';
import type { GoldNames } from './types';

const NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/**
 * Classes for the types that a gold file is annotated with, and the way back from their names. A
 * type that is no class name becomes one; types that would share a name get numbers.
 */
export function schemaFromTypes(
  types: TypesFile,
  name: string,
): { schema: Schema; names: GoldNames } {
  const taken = new Map<string, string>();
  const roles = new Map<string, string>();
  const claim = (type: string) => {
    const free = freeName(toClassName(type), taken);
    taken.set(free, type);
    return free;
  };

  const classOf = new Map<string, string>();
  const entities = types.entities.map(({ type, description, examples }): EntityClass => {
    const own = claim(type);
    classOf.set(type, own);
    return { kind: 'entity', name: own, parents: ['Entity'], description, examples, methods: null };
  });
  const endTypes = (ends: readonly string[]) => {
    const known = ends.flatMap((end) => classOf.get(end) ?? []);
    return known.length > 0 ? known : ['Entity'];
  };
  const relations = types.relations.map(({ type, description, head, tail }): RelationClass => ({
    kind: 'relation',
    name: claim(type),
    parents: ['Relation'],
    description,
    examples: [],
    methods: null,
    head: endTypes(head),
    tail: endTypes(tail),
  }));
  const events = types.events.map((event): EventClass => {
    const own = claim(event.type);
    return {
      kind: 'event',
      name: own,
      parents: ['Event'],
      description: event.description,
      examples: event.examples,
      methods: null,
      roles: event.roles.map(({ role, types: fillers }) => {
        const roleName = toRoleName(role);
        roles.set(roleKey(own, roleName), role);
        return { name: roleName, types: endTypes(fillers) };
      }),
    };
  });
  const schema: Schema = { name, description: '', entities, relations, events };
  return {
    schema,
    names: {
      type: (className) => taken.get(className) ?? null,
      role: (className, role) => roles.get(roleKey(className, role)) ?? role,
    },
  };
}

const roleKey = (className: string, role: string) => `${className}.${role}`;

function freeName(wanted: string, taken: ReadonlyMap<string, string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`;
  return name;
}

/** creative-work → CreativeWork; what is a class name stays. */
function toClassName(type: string): string {
  if (NAME.test(type)) return type;
  const words = type.match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return NAME.test(joined) ? joined : `Type${joined}`;
}

/** Attack-Pattern → attack_pattern; what is a name stays. */
function toRoleName(role: string): string {
  if (NAME.test(role)) return role;
  const joined = (role.match(/[\p{L}\p{N}]+/gu) ?? []).join('_').toLowerCase();
  return NAME.test(joined) ? joined : `role_${joined}`;
}
