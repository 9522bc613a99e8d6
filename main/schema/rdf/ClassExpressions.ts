import type { ImportWarnings } from '../ImportWarnings';
import { type Statements, isBlank } from './Statements';
import { TERMS } from './vocabulary';

/** Deeper than any expression that a person wrote. */
const MAX_DEPTH = 20;

/** Reads what OWL says about classes beyond plain names: unions, intersections, restrictions. */
export class ClassExpressions {
  constructor(
    private readonly statements: Statements,
    private readonly warnings: ImportWarnings,
  ) {}

  /** Named classes above a class: its superclasses, and those that it is the intersection of. */
  parents(key: string): string[] {
    const above = this.statements
      .nodes(key, [TERMS.subClassOf])
      .flatMap((one) => this.whole(one, key));
    const equal = this.statements
      .nodes(key, [TERMS.equivalentClass])
      .filter((one) => isBlank(one))
      .flatMap((one) => (this.union(one).length > 0 ? [] : this.whole(one, key)));
    if (this.statements.nodes(key, [TERMS.equivalentClass]).some((one) => !isBlank(one)))
      this.warnings.add('owl:equivalentClass with a named class is not taken over', key);
    return [...new Set([...above, ...equal])].filter((one) => one !== key);
  }

  /** Properties above a property. */
  properties(key: string): string[] {
    return [...new Set(this.statements.nodes(key, [TERMS.subPropertyOf]))].filter(
      (one) => !isBlank(one) && one !== key,
    );
  }

  /** [member, class] for each class that is said to be the union of others. */
  unionParents(classes: readonly string[]): [string, string][] {
    return classes.flatMap((key) => {
      const anonymous = this.statements.nodes(key, [TERMS.equivalentClass]).filter(isBlank);
      const members = [key, ...anonymous].flatMap((one) => this.union(one));
      return members
        .filter((member) => member !== key && !isBlank(member))
        .map((member): [string, string] => [member, key]);
    });
  }

  /** The named classes that a domain or range allows. */
  members(key: string, depth = 0): string[] {
    if (!isBlank(key)) return [key];
    const union = this.union(key);
    if (union.length > 0 && depth < MAX_DEPTH)
      return union.flatMap((one) => this.members(one, depth + 1));
    this.warnings.add('ends of properties that are neither a class nor a union', 'anonymous class');
    return [];
  }

  /** Named classes that all instances of an expression belong to. */
  private whole(key: string, owner: string, depth = 0): string[] {
    if (!isBlank(key)) return [key];
    const parts = this.statements.nodes(key, [TERMS.intersectionOf]);
    if (parts.length > 0 && depth < MAX_DEPTH)
      return parts
        .flatMap((part) => this.statements.list(part))
        .flatMap((part) => this.whole(part, owner, depth + 1));
    this.warnings.add('restrictions and other anonymous classes above a class', owner);
    return [];
  }

  private union(key: string): string[] {
    return this.statements
      .nodes(key, [TERMS.unionOf])
      .flatMap((list) => this.statements.list(list));
  }
}
