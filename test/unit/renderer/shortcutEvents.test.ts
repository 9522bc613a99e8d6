import { expect, test } from 'vitest';
import type { GraphEdge, GraphNode } from '../../../contract';
import { eventOfShortcut, shortcutEvents } from '../../../renderer/graph/shortcutEvents';

const node = (id: string, kind: GraphNode['kind'] = 'entity'): GraphNode => {
  const type = kind === 'event' ? 'Meeting' : 'Person';
  return { id, kind, type, types: [type], name: id, degree: 1, mentions: 1 };
};
const edge = (source: string, target: string, kind: GraphEdge['kind'] = 'role'): GraphEdge => {
  return { id: `${source}-${target}`, source, target, type: 'X', kind, count: 1 };
};

test('an event becomes an edge between each two of its participants', () => {
  const nodes = [node('a'), node('b'), node('c'), node('met', 'event')];
  const edges = [edge('met', 'a'), edge('met', 'b'), edge('met', 'c'), edge('a', 'b', 'relation')];
  const part = shortcutEvents({ nodes, edges });
  expect(part.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  const pairs = part.edges.filter(({ kind }) => kind === 'other');
  expect(pairs.map(({ source, target, type }) => [source, target, type])).toEqual([
    ['a', 'b', 'Meeting'],
    ['a', 'c', 'Meeting'],
    ['b', 'c', 'Meeting'],
  ]);
  expect(part.edges).toContainEqual(edges[3]);
  expect(pairs.map(({ id }) => eventOfShortcut(id))).toEqual(['met', 'met', 'met']);
  expect(eventOfShortcut('a-b')).toBeNull();
});

test('events of one participant, or of very many, stay as they are', () => {
  const crowd = Array.from({ length: 7 }, (_, index) => node(`p${index}`));
  const nodes = [...crowd, node('alone', 'event'), node('party', 'event')];
  const edges = [edge('alone', 'p0'), ...crowd.map(({ id }) => edge('party', id))];
  expect(shortcutEvents({ nodes, edges })).toEqual({ nodes, edges });
});
