import { ClassNames, toClassName } from './ClassNames';
import { ImportWarnings } from './ImportWarnings';
import { findCycles } from './findCycles';
import { plainDescription, shortenDescription } from './plainDescription';
import type { EntityClass, RelationClass, Schema } from './types';

type Node = Record<string, unknown>;

const DEFINITIONS = ['$defs', 'definitions'];
const CHOICES = ['anyOf', 'oneOf', 'allOf'];
const MAX_DEPTH = 50;
const MOST_EXAMPLES = 12;

/**
 * A schema from a JSON Schema: objects become entity classes, `allOf` references their parents,
 * properties that refer to objects relations, listed values examples. Properties with plain values
 * say nothing about other entities; they and references to other files are named in the warnings.
 */
export function readJsonSchema(
  root: unknown,
  name: string,
): { schema: Schema; warnings: string[] } {
  const reader = new JsonSchemaReader(name);
  if (isNode(root)) reader.read(root);
  const title = isNode(root) ? textOf(root.title) : '';
  const description = isNode(root) ? plainDescription(textOf(root.description)) || title : '';
  const { entities, relations, warnings } = reader;
  return {
    schema: { name, description, entities, relations: [...relations.values()], events: [] },
    warnings: warnings.lines,
  };
}

class JsonSchemaReader {
  readonly entities: EntityClass[] = [];
  /** By property name. */
  readonly relations = new Map<string, RelationClass>();
  readonly warnings = new ImportWarnings();
  private readonly names = new ClassNames();
  /** Definitions by their pointer, and every object that is a class, by itself. */
  private readonly definitions = new Map<string, Node>();
  private readonly classes = new Map<Node, EntityClass>();
  private readonly late: { owner: EntityClass; property: string; target: Node }[] = [];

  constructor(private readonly fileName: string) {}

  read(root: Node): void {
    this.definitions.set('#', root);
    const named: [string, Node][] = [];
    for (const group of DEFINITIONS)
      for (const [key, node] of Object.entries(isNode(root[group]) ? root[group] : {})) {
        if (!isNode(node)) continue;
        this.definitions.set(`#/${group}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, node);
        named.push([key, node]);
      }
    for (const [key, node] of named) if (isClass(node)) this.addClass(node, key);
    if (isClass(root)) this.addClass(root, textOf(root.title) || this.fileName);
    for (const [node, entity] of [...this.classes]) this.readClass(node, entity, 0);
    for (const { owner, property, target } of this.late) this.relate(owner, property, target);
    this.cutCycles();
  }

  private addClass(node: Node, label: string): EntityClass {
    const known = this.classes.get(node);
    if (known) return known;
    const wanted = toClassName(label);
    const name = this.names.takeFirst([wanted, `${wanted}Class`]);
    if (name !== label) this.warnings.add('names that were changed', `${label} → ${name}`);
    const values = [node.examples, node.enum].flatMap((list): unknown[] =>
      Array.isArray(list) ? list : [],
    );
    const texts = values.filter((value): value is string => typeof value === 'string');
    const entity: EntityClass = {
      kind: 'entity',
      name,
      parents: ['Entity'],
      description: shortenDescription(plainDescription(textOf(node.description))),
      examples: texts.slice(0, MOST_EXAMPLES),
      methods: null,
    };
    this.classes.set(node, entity);
    this.entities.push(entity);
    return entity;
  }

  private readClass(node: Node, entity: EntityClass, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const part of listOf(node.allOf)) {
      const parent = this.resolve(part, entity.name);
      if (parent && parent !== part && this.classes.has(parent)) {
        const above = this.addClass(parent, '');
        entity.parents = [...entity.parents.filter((one) => one !== 'Entity'), above.name];
      } else if (parent === part) this.readClass(part, entity, depth + 1);
    }
    for (const [property, value] of Object.entries(isNode(node.properties) ? node.properties : {}))
      if (isNode(value)) this.readProperty(entity, property, value, depth);
  }

  private readProperty(owner: EntityClass, property: string, value: Node, depth: number): void {
    const targets = this.targets(value, owner.name, depth);
    if (targets.length === 0) {
      this.warnings.add('properties with plain values', `${owner.name}.${property}`);
      return;
    }
    for (const target of targets) {
      if (!this.classes.has(target)) {
        const label = textOf(target.title) || `${owner.name} ${property}`;
        this.readClass(target, this.addClass(target, label), depth + 1);
      }
      this.late.push({ owner, property, target });
    }
    const description = shortenDescription(plainDescription(textOf(value.description)));
    const known = this.relations.get(property);
    if (known) known.description ||= description;
    else this.relations.set(property, emptyRelation(description));
  }

  /** The objects that a property's value may be: references, items of lists, choices. */
  private targets(value: Node, owner: string, depth: number): Node[] {
    if (depth > MAX_DEPTH) return [];
    const node = this.resolve(value, owner);
    if (!node) return [];
    if (this.classes.has(node) || isClass(node)) return [node];
    const parts = CHOICES.flatMap((choice) => listOf(node[choice]));
    const items = [node.items, node.additionalProperties, ...listOf(node.prefixItems)].filter(
      isNode,
    );
    return [...parts, ...items].flatMap((part) => this.targets(part, owner, depth + 1));
  }

  private resolve(node: Node, owner: string): Node | null {
    let at = node;
    for (let hops = 0; typeof at.$ref === 'string' && hops < MAX_DEPTH; hops += 1) {
      const target = this.definitions.get(decode(at.$ref));
      if (!target) {
        this.warnings.add('references to other files or places', `${owner}: ${at.$ref}`);
        return null;
      }
      at = target;
    }
    return at;
  }

  /** Named late, so that a relation never takes the name of a class. */
  private relate(owner: EntityClass, property: string, target: Node): void {
    const relation = this.relations.get(property);
    const entity = this.classes.get(target);
    if (!relation || !entity) return;
    if (relation.name === '') {
      const name = toClassName(property);
      relation.name = this.names.takeFirst([name, `Has${name}`]);
    }
    if (!relation.head.includes(owner.name)) relation.head.push(owner.name);
    if (!relation.tail.includes(entity.name)) relation.tail.push(entity.name);
  }

  private cutCycles(): void {
    const byName = new Map(this.entities.map((entity) => [entity.name, entity]));
    const parentsOf = (name: string) => byName.get(name)?.parents ?? [];
    for (const { child, parent } of findCycles([...byName.keys()], parentsOf)) {
      const entity = byName.get(child);
      if (!entity) continue;
      this.warnings.add('parents that inherit from their own child', `${child} → ${parent}`);
      const left = entity.parents.filter((one) => one !== parent);
      entity.parents = left.length > 0 ? left : ['Entity'];
    }
    for (const entity of this.entities) entity.parents = [...new Set(entity.parents)];
  }
}

function emptyRelation(description: string): RelationClass {
  const rest = { description, examples: [], methods: null, head: [], tail: [] };
  return { kind: 'relation', name: '', parents: ['Relation'], ...rest };
}

/** An object with properties, or a list of allowed words. */
function isClass(node: Node): boolean {
  const isObject = node.type === 'object' || isNode(node.properties);
  const inherits = listOf(node.allOf).some((part) => isNode(part.properties) || '$ref' in part);
  const isList = Array.isArray(node.enum) && node.enum.some((value) => typeof value === 'string');
  const hasShape = isNode(node.properties) || !isNode(node.additionalProperties);
  return (isObject && hasShape) || inherits || isList;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function decode(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
