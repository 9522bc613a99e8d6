import type { Connection, Edit, GraphNode } from '../../contract';

/** The edit that takes a connection of `of` away; null for what is no relation or role. */
export function deletionOf(connection: Connection, of: GraphNode): Edit | null {
  const { kind, direction, other, edgeId, role } = connection;
  const [from, to] = direction === 'out' ? [of, other] : [other, of];
  if (kind === 'relation') return { kind: 'deleteRelation', relation: edgeId, head: from.id };
  if (kind !== 'role' || role === null) return null;
  return { kind: 'deleteArgument', event: from.id, entity: to.id, role };
}
