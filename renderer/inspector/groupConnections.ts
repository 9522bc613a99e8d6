import type { Connection } from '../../contract';

/** Connections of one type in one direction. */
export interface ConnectionGroupData {
  key: string;
  type: string;
  direction: 'out' | 'in';
  kind: Connection['kind'];
  connections: Connection[];
}

/** Groups by type and direction: outgoing before incoming, larger groups first. */
export function groupConnections(connections: readonly Connection[]): ConnectionGroupData[] {
  const groups = new Map<string, ConnectionGroupData>();
  for (const connection of connections) {
    const { type, direction, kind } = connection;
    const key = `${direction} ${type}`;
    const group = groups.get(key) ?? { key, type, direction, kind, connections: [] };
    group.connections.push(connection);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      b.direction.localeCompare(a.direction) ||
      b.connections.length - a.connections.length ||
      a.type.localeCompare(b.type),
  );
}
