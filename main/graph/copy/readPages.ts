import { ok, type Result } from '../../../contract';
import { cypherLiteral } from '../export/cypherLiteral';
import type { GraphConnection } from '../GraphConnection';
import { LABELS_WITH_IDS } from '../migrateGraph';

/** A node as it is copied; `line` is all of it in a form that is equal for equal nodes. */
export interface CopiedNode {
  id: string;
  labels: string[];
  properties: Record<string, unknown>;
  line: string;
}

/** A relationship from a node of the page; `key` tells parallel ones apart. */
export interface CopiedRelationship {
  elementId: string;
  start: string;
  type: string;
  endLabel: string;
  end: string;
  properties: Record<string, unknown>;
  key: string;
  line: string;
}

/** Small enough for a page of chunks with their texts, and for one transaction. */
const PAGE = 500;

/** Who works on a chunk at the moment is no part of the graph. */
const LEASE = new Set(['leaseOwner', 'leaseUntil', 'leaseLock']);

const END = `(end:${LABELS_WITH_IDS.join('|')})`;

/** Nodes with the label whose id comes after `after`, up to and with `upTo` when it is given, by id. */
export function readNodes(
  connection: GraphConnection,
  label: string,
  { after, upTo }: { after: string; upTo?: string },
): Promise<Result<CopiedNode[]>> {
  return connection.read(async (transaction) => {
    const { records } = await transaction.run<Omit<CopiedNode, 'line'>>(
      `MATCH (n:${label}) WHERE n.id > $after ${upTo === undefined ? '' : 'AND n.id <= $upTo'}
       RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
       ORDER BY n.id ${upTo === undefined ? `LIMIT ${PAGE}` : ''}`,
      { after, upTo },
    );
    return ok(
      records.map((record) => {
        const { id, labels, properties } = record.toObject();
        const kept = withoutLease(properties);
        const sorted = [...labels].sort();
        return { id, labels: sorted, properties: kept, line: cypherLiteral([sorted, kept]) };
      }),
    );
  });
}

/** All relationships from these nodes to nodes of Knowloom's, in an order of their own. */
export function readRelationships(
  connection: GraphConnection,
  label: string,
  ids: readonly string[],
): Promise<Result<CopiedRelationship[]>> {
  return connection.read(async (transaction) => {
    const { records } = await transaction.run<Omit<CopiedRelationship, 'key' | 'line'>>(
      `UNWIND $ids AS id
       MATCH (n:${label} {id: id})-[r]->${END}
       RETURN elementId(r) AS elementId, id AS start, type(r) AS type,
              [each IN labels(end) WHERE each IN $labels][0] AS endLabel, end.id AS end,
              properties(r) AS properties`,
      { ids, labels: LABELS_WITH_IDS },
    );
    return ok(keyed(records.map((record) => record.toObject())));
  });
}

/** Parallel relationships without ids are told apart by their rank among equals. */
function keyed(found: Omit<CopiedRelationship, 'key' | 'line'>[]): CopiedRelationship[] {
  const ranks = new Map<string, number>();
  return found
    .map((each) => {
      const { start, type, endLabel, end, properties } = each;
      const line = cypherLiteral([start, type, endLabel, end, properties]);
      const id = typeof properties['id'] === 'string' ? properties['id'] : '';
      return { ...each, line, key: JSON.stringify([start, type, endLabel, end, id]) };
    })
    .sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0))
    .map((each) => {
      const rank = ranks.get(each.key) ?? 0;
      ranks.set(each.key, rank + 1);
      return { ...each, key: `${each.key} ${rank}` };
    });
}

function withoutLease(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !LEASE.has(name)));
}
