import type { ManagedTransaction } from 'neo4j-driver';
import type { PairDecision } from '../../resolution';
import { compareCodePoints } from '../write/recomputeEntities';
import { Groups } from './Groups';

interface DirectedMerge extends Pick<PairDecision, 'score' | 'reasons'> {
  into: string;
  from: string;
  /** Of `from`, then of `into`. */
  names: string[];
}

interface Known {
  name: string;
  /** The name's mentions by content, whatever they refer to now. */
  own: number;
}

/**
 * Says for each pair which one the group goes by: the one with most mentions of its own, then with the
 * longest name, then the first by id. That does not depend on what was merged before.
 */
export async function mergeDirections(
  transaction: ManagedTransaction,
  merges: readonly PairDecision[],
): Promise<DirectedMerge[]> {
  const known = await lookUp(transaction, [...new Set(merges.flatMap(({ a, b }) => [a, b]))]);
  const groups = new Groups();
  for (const { a, b } of merges) groups.unite({ into: a, from: b });
  const heads = new Map<string, string>();
  for (const { a } of merges) {
    const root = groups.find(a);
    if (heads.has(root)) continue;
    const [head = root] = [...groups.members(a)].sort((x, y) => compare(x, y, known));
    heads.set(root, head);
  }
  const nameOf = (id: string) => known.get(id)?.name ?? '';
  return merges.map(({ a, b, score, reasons }) => {
    const head = heads.get(groups.find(a));
    const [into, from] = head === a || (head !== b && compare(a, b, known) < 0) ? [a, b] : [b, a];
    return { into, from, score, reasons, names: [nameOf(from), nameOf(into)] };
  });
}

function compare(x: string, y: string, known: ReadonlyMap<string, Known>): number {
  const [one, other] = [known.get(x), known.get(y)];
  return (
    (other?.own ?? 0) - (one?.own ?? 0) ||
    (other?.name.length ?? 0) - (one?.name.length ?? 0) ||
    compareCodePoints(x, y)
  );
}

async function lookUp(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<Map<string, Known>> {
  const { records } = await transaction.run<{ id: string; text: string; count: bigint }>(
    `UNWIND $ids AS id
     MATCH (m:Mention {entity: id})
     WITH id, m.text AS text, count(*) AS count ORDER BY count DESC, size(text) DESC, text
     RETURN id, collect(text)[0] AS text, sum(count) AS count`,
    { ids },
  );
  return new Map(
    records.map((record) => {
      const own = Number(record.get('count'));
      return [record.get('id'), { name: record.get('text'), own }];
    }),
  );
}
