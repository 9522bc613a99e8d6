import { ClassNames, isClassName, toClassName, toRoleName } from '../ClassNames';
import type { ImportWarnings } from '../ImportWarnings';
import { plainDescription, shortenDescription } from '../plainDescription';
import { type Statements, isBlank } from './Statements';
import {
  ANNOTATION_PROPERTY,
  CLASS_TYPES,
  DEPRECATED,
  KNOWLOOM_CLASS,
  PROPERTY_TYPES,
  SUPERSEDED_BY,
  TERMS,
  TOP_CLASSES,
  VALUE_CLASSES,
  XSD,
} from './vocabulary';

/** The classes and properties of an ontology, each with a class name of its own. Keys are IRIs. */
export class OntologyTerms {
  readonly classes: string[];
  readonly properties: string[];
  /** Properties that are roles of an event and nothing else; only Knowloom's own files have them. */
  readonly roles: string[];
  private readonly names = new Map<string, string>();
  private readonly given = new ClassNames();

  constructor(
    private readonly statements: Statements,
    private readonly prefixes: ReadonlyMap<string, string>,
    private readonly warnings: ImportWarnings,
  ) {
    const declared = statements.subjects.filter((key) => !isBlank(key) && !TOP_CLASSES.has(key));
    const has = (key: string, types: ReadonlySet<string>) =>
      statements.nodes(key, [TERMS.type]).some((type) => types.has(type));
    const properties = new Set(declared.filter((key) => has(key, PROPERTY_TYPES)));
    this.roles = [...properties].filter((key) => has(key, new Set([TERMS.role])));
    this.properties = [...properties].filter((key) => !this.roles.includes(key));
    for (const key of declared)
      if (has(key, new Set([ANNOTATION_PROPERTY])) && !properties.has(key))
        warnings.add('annotation properties, which speak of the file, not of the world', key);
    const classes = new Set(declared.filter((key) => has(key, CLASS_TYPES)));
    // What has a superclass is a class, declared or not; but what is an individual is no class.
    for (const key of declared.filter(
      (one) => statements.nodes(one, [TERMS.subClassOf]).length > 0,
    ))
      if (statements.nodes(key, [TERMS.type]).length === 0) classes.add(key);
      else if (!classes.has(key)) warnings.add('superclasses of individuals', this.sourceName(key));
    this.classes = [...classes].filter((key) => !properties.has(key));
    this.giveNames();
  }

  /** The name of a class, property or XSD type; null for what the file says nothing about. */
  name(key: string): string | null {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    return isOwn(key) ? ownName(key) : null;
  }

  /** Declares a class that the file only refers to, and gives its name. */
  nameReferred(key: string): string {
    const known = this.name(key);
    if (known !== null) return known;
    const value = valueClass(key);
    const name = value
      ? this.nameOfValues(value)
      : this.given.takeFirst([toClassName(this.sourceName(key)), this.withPrefix(key)]);
    this.names.set(key, name);
    return name;
  }

  /** The label of a class or property, else the last part of its IRI. */
  sourceName(key: string): string {
    const label = this.statements.texts(key, TERMS.label)[0]?.trim() ?? '';
    return toClassName(label) === '' ? localName(key) : label;
  }

  roleName(key: string): string {
    return toRoleName(this.sourceName(key)) || toRoleName(this.names.get(key) ?? 'role');
  }

  description(key: string): string {
    const { statements } = this;
    const comments = [TERMS.comment, TERMS.definition].flatMap((term) =>
      statements.texts(key, term),
    );
    if (isOwn(key)) return comments[0] ?? '';
    const text = plainDescription(comments.find((one) => one.trim() !== '') ?? '');
    const description = shortenDescription(text);
    if (description !== text)
      this.warnings.add('long comments were shortened', this.names.get(key) ?? key);
    if (!this.isDeprecated(key)) return description;
    const after = statements.nodes(key, SUPERSEDED_BY).map((one) => this.name(one) ?? one);
    const advice = after.length > 0 ? `, use ${after.join(' or ')}` : '';
    return `Deprecated${advice}. ${description}`.trim();
  }

  isDeprecated(key: string): boolean {
    const { statements } = this;
    const isMarked = statements.values(key, DEPRECATED).some(({ value }) => value === 'true');
    return isMarked || statements.nodes(key, SUPERSEDED_BY).length > 0;
  }

  /**
   * Classes first, then properties, of each those that the file describes before those it only
   * mentions; a name that is taken leaves the others theirs.
   */
  private giveNames(): void {
    const late: { key: string; candidates: string[] }[] = [];
    const isDescribed = (key: string) =>
      [TERMS.label, TERMS.comment].some((term) => this.statements.values(key, term).length > 0);
    for (const [keys, verb] of [
      [this.classes, ''],
      [this.properties, 'Has'],
    ] as const)
      for (const key of keys.toSorted((a, b) => Number(isDescribed(b)) - Number(isDescribed(a)))) {
        const name = isOwn(key) ? ownName(key) : toClassName(this.sourceName(key));
        if (this.given.take(name)) this.names.set(key, name);
        else late.push({ key, candidates: [verb && verb + name, this.withPrefix(key)] });
      }
    for (const { key, candidates } of late) {
      const name = this.given.takeFirst(candidates);
      this.names.set(key, name);
      this.warnings.add(
        'renamed, because the name is taken or means something else in class code',
        `${this.sourceName(key)} → ${name}`,
      );
    }
  }

  /** `unece:Invoice` → UneceInvoice; without a prefix a word of the namespace stands before. */
  private withPrefix(key: string): string {
    const local = localName(key);
    const namespace = key.slice(0, key.length - local.length);
    const word = namespace.split(/[^\p{L}\p{N}]+/u).findLast(Boolean) ?? '';
    return toClassName(`${this.prefixes.get(namespace) || word} ${local}`);
  }

  private nameOfValues(name: string): string {
    const known = this.names.get(XSD + name);
    if (known !== undefined) return known;
    const isClass = this.classes.some((key) => this.names.get(key) === name);
    const given = isClass ? name : this.given.takeFirst([name, `${name}Value`]);
    this.names.set(XSD + name, given);
    return given;
  }
}

/** The class of values that an XSD type belongs to; null for what is none. */
export function valueClass(key: string): string | null {
  if (key.endsWith('#Literal') || key.endsWith('#langString') || key.endsWith('#PlainLiteral'))
    return 'Text';
  if (!key.startsWith(XSD)) return null;
  const type = key.slice(XSD.length);
  const found = Object.entries(VALUE_CLASSES).find(([, { types }]) => types.includes(type));
  return found?.[0] ?? 'Text';
}

/** True for a class of a file that Knowloom wrote: its name is in its IRI. */
export function isOwn(key: string): boolean {
  return key.startsWith(KNOWLOOM_CLASS);
}

function ownName(key: string): string {
  const name = decode(key.slice(KNOWLOOM_CLASS.length));
  return name === 'Entity' || isClassName(name) ? name : toClassName(name);
}

function localName(key: string): string {
  const found = /[^/#:]+(?=[/#:]*$)/.exec(key)?.[0] ?? key;
  return decode(found);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
