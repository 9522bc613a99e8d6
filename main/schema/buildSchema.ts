import { findCycles } from './findCycles';
import { inheritValue } from './inheritValue';
import type { ParsedClass } from './parseClass';
import type { Constructor, PlacedName } from './parseConstructor';
import { BASE_NAMES, type ClassKind, baseName, kindOfBase } from './baseClasses';
import type { AnyClass, EntityClass, EventClass, RelationClass, Role, Schema } from './types';

/** An error at a place of the source (UTF-16 offset). */
export interface SourceProblem {
  start: number;
  found: string;
  expected: string;
}

const HEAD = ['head_entity', 'head'];
const TAIL = ['tail_entity', 'tail'];
/** Parameters of event constructors that are no roles. */
const NO_ROLES = new Set(['self', 'cls', 'trigger', 'arg_names', 'args', 'kwargs']);
const BUILT_IN_TYPES = new Set('str int float bool bytes object Any None date datetime'.split(' '));
const NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/** Looks up what the parsed classes say about each other; adds what is wrong to `problems`. */
export function buildSchema(
  parsed: readonly ParsedClass[],
  problems: SourceProblem[],
): Pick<Schema, 'entities' | 'relations' | 'events'> {
  const byName = new Map<string, ParsedClass>();
  for (const one of parsed) {
    if (isBase(one)) continue;
    if (byName.has(one.name)) problems.push(problemAt(one, 'a name that is not used twice'));
    else byName.set(one.name, one);
  }
  reportParents(byName, problems);
  const builder = new SchemaBuilder(byName, problems);
  const classes = [...byName.values()].map((one) => builder.build(one));
  return {
    entities: classes.filter((one): one is EntityClass => one.kind === 'entity'),
    relations: classes.filter((one): one is RelationClass => one.kind === 'relation'),
    events: classes.filter((one): one is EventClass => one.kind === 'event'),
  };
}

/** `Relation` and `Event` may also name ordinary classes (KnowCoder has `class Event(Entity)`). */
function isBase({ name, parents }: ParsedClass): boolean {
  return name === 'Entity' || (BASE_NAMES.has(name) && parents.length === 0);
}

function problemAt({ name, start }: PlacedName, expected: string): SourceProblem {
  return { start, found: name, expected };
}

function reportParents(byName: Map<string, ParsedClass>, problems: SourceProblem[]): void {
  for (const { name, parents } of byName.values()) {
    const seen = new Set<string>();
    for (const parent of parents) {
      if (!NAME.test(parent.name)) problems.push(problemAt(parent, 'a class name'));
      else if (seen.has(parent.name)) problems.push(problemAt(parent, 'each parent once'));
      else if (parent.name === name)
        problems.push(problemAt(parent, 'a parent that is not the class itself'));
      seen.add(parent.name);
    }
  }
  const parentsOf = (name: string) => byName.get(name)?.parents.map((parent) => parent.name) ?? [];
  for (const { child, parent } of findCycles([...byName.keys()], parentsOf)) {
    const place = byName.get(child)?.parents.find((one) => one.name === parent);
    if (place && child !== parent)
      problems.push(problemAt(place, `a parent that does not inherit from ${child}`));
  }
}

class SchemaBuilder {
  private readonly baseLine: (name: string) => ClassKind | null;
  private readonly inheritedInitializer: (name: string) => Constructor | null;

  constructor(
    private readonly byName: Map<string, ParsedClass>,
    private readonly problems: SourceProblem[],
  ) {
    const parentsOf = (name: string) => byName.get(name)?.parents.map((one) => one.name) ?? [];
    this.baseLine = inheritValue((name) => this.kindOfParents(byName.get(name)), parentsOf);
    this.inheritedInitializer = inheritValue((name) => this.ownInitializer(name), parentsOf);
  }

  build(parsed: ParsedClass): AnyClass {
    const kind = this.kindOf(parsed);
    const initializer = parsed.initializer ?? this.inheritedInitializer(parsed.name);
    const parents = [...new Set(parsed.parents.map((parent) => parent.name))].filter(
      (name) => name !== parsed.name && NAME.test(name),
    );
    const members = parsed.members.filter((one) => kind === 'entity' || !one.isConstructor);
    const common = {
      name: parsed.name,
      parents: parents.length > 0 ? parents : [baseName(kind)],
      description: parsed.docstring?.description ?? '',
      examples: [...(parsed.docstring?.examples ?? []), ...(parsed.initializer?.examples ?? [])],
      methods: joinMethods(parsed.decorators, members),
    };
    if (kind === 'entity') return { kind, ...common };
    if (kind === 'relation')
      return {
        kind,
        ...common,
        head: this.end(initializer, HEAD),
        tail: this.end(initializer, TAIL),
      };
    return { kind, ...common, roles: this.roles(initializer, initializer === parsed.initializer) };
  }

  /** The base line decides; where it ends in an unknown class, the constructor's form does. */
  private kindOf({ name }: ParsedClass): ClassKind {
    return this.baseLine(name) ?? formOf(this.inheritedInitializer(name)) ?? 'entity';
  }

  private kindOfParents(parsed: ParsedClass | undefined): ClassKind | null {
    for (const { name } of parsed?.parents ?? []) {
      const kind = kindOfBase(name);
      const isBase = !this.byName.has(name) || formOf(parsed?.initializer ?? null) === kind;
      if (kind && isBase) return kind;
    }
    return null;
  }

  private ownInitializer(name: string): Constructor | null {
    const initializer = this.byName.get(name)?.initializer ?? null;
    return formOf(initializer) ? initializer : null;
  }

  private end(initializer: Constructor | null, names: readonly string[]): string[] {
    const parameter = initializer?.parameters.find((one) => names.includes(one.name));
    return this.types(parameter?.types ?? null);
  }

  private roles(initializer: Constructor | null, isOwn: boolean): Role[] {
    const roles = new Map<string, Role>();
    for (const { name, types } of initializer?.parameters ?? [])
      if (!NO_ROLES.has(name)) roles.set(name, { name, types: this.types(types) });
    for (const place of initializer?.argumentNames ?? []) {
      const { name } = place;
      if (NAME.test(name) && !NO_ROLES.has(name)) {
        if (!roles.has(name)) roles.set(name, { name, types: ['Entity'] });
      } else if (isOwn) this.problems.push(problemAt(place, 'a role name such as start_date'));
    }
    return [...roles.values()];
  }

  private types(names: readonly string[] | null): string[] {
    const types = (names ?? []).filter(
      (name) => !BUILT_IN_TYPES.has(name) || this.byName.has(name),
    );
    return types.length > 0 ? [...new Set(types)] : ['Entity'];
  }
}

function formOf(initializer: Constructor | null): ClassKind | null {
  if (!initializer) return null;
  const names = new Set(initializer.parameters.map((one) => one.name));
  if (names.has('trigger') || initializer.argumentNames) return 'event';
  const hasEnds = [HEAD, TAIL].every((end) => end.some((name) => names.has(name)));
  return hasEnds ? 'relation' : null;
}

/** Decorators of the class stand first and end with a blank line; those of a method have none. */
function joinMethods(
  decorators: readonly string[],
  members: readonly { text: string }[],
): string | null {
  const parts = members.map((one) => one.text);
  if (decorators.length > 0) parts.unshift(decorators.join('\n'));
  return parts.length > 0 ? parts.join('\n\n') : null;
}
