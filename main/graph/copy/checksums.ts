import { createHash } from 'node:crypto';
import { ok, type Result } from '../../../contract';
import type { GraphConnection } from '../GraphConnection';
import { readNodes, readRelationships } from './readPages';

/** What a graph holds of one label, and what leaves it. */
export interface KindSum {
  /** The label. */
  kind: string;
  nodes: number;
  relationships: number;
  /** SHA-256 over all of them in order, hex. */
  checksum: string;
}

/** Reads all nodes of a label with their relationships, page by page. */
export async function sumKind(connection: GraphConnection, kind: string): Promise<Result<KindSum>> {
  const hash = createHash('sha256');
  const sum = { kind, nodes: 0, relationships: 0 };
  for (let after = ''; ;) {
    const nodes = await readNodes(connection, kind, { after });
    if (!nodes.ok) return nodes;
    const last = nodes.value.at(-1);
    if (!last) return ok({ ...sum, checksum: hash.digest('hex') });
    const ids = nodes.value.map(({ id }) => id);
    const relationships = await readRelationships(connection, kind, ids);
    if (!relationships.ok) return relationships;
    for (const { line } of [...nodes.value, ...relationships.value]) hash.update(`${line}\n`);
    sum.nodes += nodes.value.length;
    sum.relationships += relationships.value.length;
    after = last.id;
  }
}
