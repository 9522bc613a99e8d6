import type { ImportWarnings } from '../ImportWarnings';
import type { Role } from '../types';
import type { ClassExpressions } from './ClassExpressions';
import { type OntologyTerms, isOwn } from './OntologyTerms';
import type { Statements } from './Statements';
import { DOMAINS, RANGES, TERMS } from './vocabulary';

interface Parts {
  expressions: ClassExpressions;
  parents: ReadonlyMap<string, string[]>;
  events: ReadonlySet<string>;
  end: (key: string, predicates: readonly string[]) => string[];
  warnings: ImportWarnings;
}

/**
 * The roles of each event class: the properties whose domain it is or inherits from, its own first, by
 * name.
 * Only an entity can play a role, so events among the range are left out.
 */
export function eventRoles(
  statements: Statements,
  terms: OntologyTerms,
  { expressions, parents, events, end, warnings }: Parts,
): (event: string) => Role[] {
  const eventNames = new Set([...events].map((key) => terms.name(key)));
  const own = new Map<string, Role[]>();
  const roleKeys = new Set(terms.roles);
  const byName = terms.properties.toSorted((a, b) =>
    terms.roleName(a) < terms.roleName(b) ? -1 : 1,
  );
  for (const key of [...byName, ...roleKeys]) {
    const isRole = roleKeys.has(key);
    const of = isRole
      ? statements.nodes(key, [TERMS.roleOf])
      : statements.nodes(key, DOMAINS).flatMap((one) => expressions.members(one));
    const heads = of.filter((one) => events.has(one));
    // Knowloom's own files say for themselves what is a role.
    if (heads.length === 0 || (isOwn(key) && !isRole)) continue;
    const range = end(key, RANGES);
    const types = isRole ? range : range.filter((name) => !eventNames.has(name));
    if (types.length === 0 || (!isRole && terms.isDeprecated(key))) {
      const reason = types.length === 0 ? 'lead to events only' : 'are deprecated';
      warnings.add(
        `properties of events that ${reason} are relations, not roles`,
        terms.name(key) ?? key,
      );
      continue;
    }
    const name = isRole ? (statements.texts(key, TERMS.label)[0] ?? '') : terms.roleName(key);
    for (const head of heads) own.set(head, [...(own.get(head) ?? []), { name, types }]);
  }
  return (event) => {
    // Knowloom's own files say all roles of a class, inherited or not.
    const line = new Set([event]);
    if (!isOwn(event))
      for (const one of line)
        for (const parent of parents.get(one) ?? []) if (events.has(parent)) line.add(parent);
    const roles = new Map<string, Role>();
    for (const one of line)
      for (const role of own.get(one) ?? []) if (!roles.has(role.name)) roles.set(role.name, role);
    return [...roles.values()];
  };
}
