import { findCycles } from '../findCycles';
import type { ImportWarnings } from '../ImportWarnings';
import { baseName } from '../baseClasses';
import type { EntityClass, EventClass, RelationClass, Schema } from '../types';
import { ClassExpressions } from './ClassExpressions';
import { type OntologyTerms, isOwn } from './OntologyTerms';
import { type Statements, isBlank } from './Statements';
import { eventRoles } from './eventRoles';
import { DOMAINS, RANGES, TERMS, TOP_CLASSES, UNREAD_TERMS, VALUE_CLASSES } from './vocabulary';

/** Named individuals shown as examples of their class. */
const MOST_EXAMPLES = 12;
/** Classes with these names, and all below them, say what happens. */
const EVENT_NAMES = new Set(['Event', 'Action']);

/**
 * The classes of an ontology as those of a schema: each below its first parent, siblings by name. Files
 * that Knowloom wrote keep their order.
 */
export function buildOntology(
  statements: Statements,
  terms: OntologyTerms,
  warnings: ImportWarnings,
): Omit<Schema, 'name'> {
  const expressions = new ClassExpressions(statements, warnings);
  const parents = parentsWithoutCycles(terms, expressions, warnings);
  const events = eventClasses(statements, terms, parents);
  const examples = examplesByClass(statements, terms, warnings);
  const namesOf = (keys: readonly string[]) => [
    ...new Set(keys.map((key) => terms.nameReferred(key))),
  ];
  const common = (key: string) => ({
    name: terms.name(key) ?? '',
    description: terms.description(key),
    examples: [...statements.texts(key, TERMS.example), ...(examples.get(key) ?? [])],
    methods: statements.texts(key, TERMS.methods)[0] ?? null,
  });
  const end = (key: string, predicates: readonly string[]): string[] => {
    const keys = statements.nodes(key, predicates).flatMap((one) => expressions.members(one));
    const named = keys.filter((one) => !TOP_CLASSES.has(one));
    return named.length > 0 && named.length === keys.length ? namesOf(named) : ['Entity'];
  };

  const declared = new Set(terms.classes);
  const entities: EntityClass[] = [];
  const eventsFound: EventClass[] = [];
  const roles = eventRoles(statements, terms, { expressions, parents, events, end, warnings });
  for (const key of inTreeOrder(terms.classes, parents, terms)) {
    const above = parents.get(key) ?? [];
    if (events.has(key)) {
      const kept = above.filter((one) => events.has(one) || !declared.has(one));
      for (const one of above)
        if (!kept.includes(one))
          warnings.add(
            'parents of events that are no events',
            `${terms.name(key)} → ${terms.name(one)}`,
          );
      const names = namesOf(kept);
      eventsFound.push({
        kind: 'event',
        ...common(key),
        parents: names.length > 0 ? names : [baseName('event')],
        roles: roles(key),
      });
    } else {
      const names = namesOf(above.filter((one) => !events.has(one)));
      entities.push({
        kind: 'entity',
        ...common(key),
        parents: names.length > 0 ? names : [baseName('entity')],
      });
    }
  }
  const relations = inTreeOrder(terms.properties, parents, terms).map((key): RelationClass => {
    const names = namesOf(parents.get(key) ?? []);
    return {
      kind: 'relation',
      ...common(key),
      parents: names.length > 0 ? names : [baseName('relation')],
      head: inherit(key, DOMAINS, end, parents),
      tail: inherit(key, RANGES, end, parents),
    };
  });
  reportUnread(statements, terms, warnings);
  const schema = { entities, relations, events: eventsFound };
  addReferred(schema, warnings);
  const [ontology] = statements.subjects.filter((key) =>
    statements.nodes(key, [TERMS.type]).includes(TERMS.ontology),
  );
  return {
    description: ontology ? (statements.texts(ontology, TERMS.comment)[0] ?? '') : '',
    ...schema,
  };
}

/** Domain or range of a property, else of the nearest property above that has one. */
function inherit(
  key: string,
  predicates: readonly string[],
  end: (key: string, predicates: readonly string[]) => string[],
  parents: ReadonlyMap<string, string[]>,
): string[] {
  const line = new Set([key]);
  for (const one of line) {
    const types = end(one, predicates);
    if (types[0] !== 'Entity' || isOwn(one)) return types;
    for (const parent of parents.get(one) ?? []) line.add(parent);
  }
  return ['Entity'];
}

/** Named parents of classes and properties; links that would close a circle are left out. */
function parentsWithoutCycles(
  terms: OntologyTerms,
  expressions: ClassExpressions,
  warnings: ImportWarnings,
): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  for (const key of terms.classes)
    parents.set(
      key,
      expressions.parents(key).filter((one) => !TOP_CLASSES.has(one)),
    );
  for (const [member, union] of expressions.unionParents(terms.classes))
    if (!parents.get(member)?.includes(union)) parents.get(member)?.push(union);
  for (const key of terms.properties)
    parents.set(
      key,
      expressions.properties(key).filter((one) => terms.name(one) !== null),
    );
  const closing = findCycles([...parents.keys()], (key) => parents.get(key) ?? []);
  for (const { child, parent } of closing) {
    parents.set(
      child,
      (parents.get(child) ?? []).filter((one) => one !== parent),
    );
    if (child !== parent)
      warnings.add(
        'parents that inherit from their own child',
        `${terms.name(child)} → ${terms.name(parent)}`,
      );
  }
  return parents;
}

function inTreeOrder(
  keys: readonly string[],
  parents: ReadonlyMap<string, string[]>,
  terms: OntologyTerms,
): string[] {
  if (keys.some(isOwn)) return [...keys];
  const name = (key: string) => terms.name(key) ?? '';
  const children = new Map<string, string[]>();
  const all = new Set(keys);
  for (const key of keys.toSorted((a, b) => (name(a) < name(b) ? -1 : 1))) {
    const parent = parents.get(key)?.find((one) => all.has(one));
    children.set(parent ?? '', [...(children.get(parent ?? '') ?? []), key]);
  }
  const ordered: string[] = [];
  const stack = (children.get('') ?? []).toReversed();
  for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
    ordered.push(key);
    stack.push(...(children.get(key) ?? []).toReversed());
  }
  return ordered;
}

function eventClasses(
  statements: Statements,
  terms: OntologyTerms,
  parents: ReadonlyMap<string, string[]>,
): Set<string> {
  const isTop = (key: string) =>
    statements.nodes(key, [TERMS.type]).includes(TERMS.event) ||
    (!isOwn(key) && EVENT_NAMES.has(terms.sourceName(key)));
  const events = new Set(terms.classes.filter(isTop));
  const children = new Map<string, string[]>();
  for (const key of terms.classes)
    for (const parent of parents.get(key) ?? [])
      children.set(parent, [...(children.get(parent) ?? []), key]);
  // A Set yields what is added while it is walked.
  for (const key of events) for (const child of children.get(key) ?? []) events.add(child);
  return events;
}

/** Labels of named individuals, by class. */
function examplesByClass(
  statements: Statements,
  terms: OntologyTerms,
  warnings: ImportWarnings,
): Map<string, string[]> {
  const classes = new Set(terms.classes);
  const examples = new Map<string, string[]>();
  for (const key of statements.subjects) {
    if (isBlank(key) || classes.has(key)) continue;
    for (const type of statements.nodes(key, [TERMS.type])) {
      if (!classes.has(type)) continue;
      const known = examples.get(type) ?? [];
      if (known.length < MOST_EXAMPLES) examples.set(type, [...known, terms.sourceName(key)]);
      else
        warnings.add(
          `individuals beyond the first ${MOST_EXAMPLES} of a class, which are its examples`,
          terms.name(type) ?? type,
        );
    }
  }
  return examples;
}

function reportUnread(
  statements: Statements,
  terms: OntologyTerms,
  warnings: ImportWarnings,
): void {
  for (const key of [...terms.classes, ...terms.properties])
    for (const [term, said] of Object.entries(UNREAD_TERMS))
      if (statements.values(key, term).length > 0)
        warnings.add(`${said} is not taken over`, terms.name(key) ?? key);
}

/** Ends that the file refers to without declaring them: values by their XSD type, and other files' classes. */
function addReferred(schema: Omit<Schema, 'name' | 'description'>, warnings: ImportWarnings): void {
  const known = new Set(
    [...schema.entities, ...schema.relations, ...schema.events].map((one) => one.name),
  );
  const ends = [
    ...schema.entities.flatMap((one) => one.parents),
    ...schema.relations.flatMap((one) => [...one.head, ...one.tail]),
    ...schema.events.flatMap((one) => one.roles.flatMap((role) => role.types)),
  ];
  for (const name of new Set(ends)) {
    if (known.has(name) || name === baseName('entity')) continue;
    const value = VALUE_CLASSES[name.replace(/Value$/, '')];
    if (value) {
      const description = value.description;
      schema.entities.push({
        kind: 'entity',
        name,
        parents: ['Entity'],
        description,
        examples: [],
        methods: null,
      });
      warnings.add('classes of values were added for XSD types', name);
    } else warnings.add('classes that the file names and does not declare', name);
  }
}
