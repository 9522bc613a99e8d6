import { ClassNames, toClassName, toRoleName } from './ClassNames';
import { ImportWarnings } from './ImportWarnings';
import type { EntityClass, EventClass, RelationClass, Schema } from './types';

/** What a graph holds: sets of labels that nodes bear, and relationships between such nodes. */
export interface GraphShape {
  kinds: {
    labels: string[];
    event: boolean;
    count: number;
    examples: string[];
    properties: string[];
  }[];
  relationships: { from: string[]; type: string; to: string[]; count: number }[];
}

const MOST_EXAMPLES = 5;

/**
 * A schema with a class for each label, one below another when all its nodes bear the other too, and
 * a relation for each type of relationship; what leaves an event is a role.
 */
export function schemaFromGraph(
  shape: GraphShape,
  name: string,
): { schema: Schema; warnings: string[] } {
  const warnings = new ImportWarnings();
  const names = new Map<string, string>();
  const given = new ClassNames();
  const give = (label: string, candidates: string[]) => {
    const className = given.takeFirst(candidates);
    if (className !== label) warnings.add('names that were changed', `${label} → ${className}`);
    return className;
  };
  const labels = [...new Set(shape.kinds.flatMap((kind) => kind.labels))];
  for (const label of labels)
    names.set(label, give(label, [toClassName(label), `${toClassName(label)}Class`]));
  const nameOf = (label: string) => names.get(label) ?? label;
  const above = superlabels(
    shape.kinds.map((kind) => kind.labels),
    labels,
  );
  /** Of the labels of a node those that no other of its labels is below. */
  const narrowest = (all: readonly string[]) =>
    all.filter((label) => !all.some((other) => above.get(other)?.has(label))).map(nameOf);
  const eventLabels = new Set(
    shape.kinds.filter((kind) => kind.event).flatMap((kind) => kind.labels),
  );

  const entities: EntityClass[] = [];
  const events: EventClass[] = [];
  for (const label of labels) {
    const kinds = shape.kinds.filter((kind) => kind.labels.includes(label));
    const properties = [...new Set(kinds.flatMap((kind) => kind.properties))];
    const parents = directParents(label, above).map(nameOf);
    const common = {
      name: nameOf(label),
      description: properties.length > 0 ? `Properties: ${properties.join(', ')}.` : '',
      examples: [...new Set(kinds.flatMap((kind) => kind.examples))].slice(0, MOST_EXAMPLES),
      methods: null,
    };
    if (eventLabels.has(label))
      events.push({
        kind: 'event',
        ...common,
        parents: parents.length ? parents : ['Event'],
        roles: [],
      });
    else
      entities.push({ kind: 'entity', ...common, parents: parents.length ? parents : ['Entity'] });
  }

  const relations = new Map<string, RelationClass>();
  for (const { from, type, to } of shape.relationships) {
    const tail = narrowest(to);
    if (from.some((label) => eventLabels.has(label))) {
      addRole(
        events.filter((event) => narrowest(from).includes(event.name)),
        type,
        tail,
      );
      continue;
    }
    let relation = relations.get(type);
    if (!relation) {
      // BORN_IN → BornIn; a name in mixed case is one that somebody chose.
      const words = /\p{Ll}/u.test(type) ? type : type.toLowerCase();
      const className = give(words, [toClassName(words), `Has${toClassName(words)}`]);
      const rest = { description: '', examples: [], methods: null, head: [], tail: [] };
      relation = { kind: 'relation', name: className, parents: ['Relation'], ...rest };
      relations.set(type, relation);
    }
    relation.head = [...new Set([...relation.head, ...narrowest(from)])];
    relation.tail = [...new Set([...relation.tail, ...tail])];
  }
  const unlabelled = shape.kinds.filter((kind) => kind.labels.length === 0);
  for (const kind of unlabelled) warnings.add('nodes without a label', String(kind.count));
  return {
    schema: { name, description: '', entities, relations: [...relations.values()], events },
    warnings: warnings.lines,
  };
}

function addRole(events: readonly EventClass[], type: string, types: readonly string[]): void {
  const name = toRoleName(type) || 'role';
  for (const event of events) {
    const known = event.roles.find((role) => role.name === name);
    if (known) known.types = [...new Set([...known.types, ...types])];
    else event.roles.push({ name, types: [...types] });
  }
}

/** Label → the labels that every node with it bears too, and that others bear without it. */
function superlabels(
  sets: readonly (readonly string[])[],
  labels: readonly string[],
): Map<string, Set<string>> {
  const always = new Map<string, Set<string>>();
  for (const label of labels) {
    const having = sets.filter((set) => set.includes(label));
    const [first = []] = having;
    always.set(label, new Set(first.filter((one) => having.every((set) => set.includes(one)))));
  }
  return new Map(
    labels.map((label) => [
      label,
      new Set([...(always.get(label) ?? [])].filter((one) => !always.get(one)?.has(label))),
    ]),
  );
}

function directParents(label: string, above: ReadonlyMap<string, Set<string>>): string[] {
  const all = [...(above.get(label) ?? [])];
  return all.filter((one) => !all.some((other) => above.get(other)?.has(one)));
}
