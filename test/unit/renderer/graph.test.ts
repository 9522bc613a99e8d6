import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode, TypeCount } from '../../../contract';
import { collapse, EMPTY_MODEL, mergePart, visiblePart } from '../../../renderer/graph/graphModel';
import type { Expansions } from '../../../renderer/graph/graphModel';
import { buildTypeTree, flattenTree } from '../../../renderer/graph/typeTree';

function node(id: string, type = 'Person'): GraphNode {
  return { id, kind: 'entity', type, types: [type], name: id, degree: 1, mentions: 1 };
}

function edge(source: string, target: string, type = 'KNOWS'): GraphEdge {
  return { id: `${source}-${target}`, source, target, type, kind: 'relation', count: 1 };
}

function model(nodes: GraphNode[], edges: GraphEdge[]) {
  return mergePart(EMPTY_MODEL, { nodes, edges, total: null }).model;
}

const NOTHING = {
  types: new Set<string>(),
  edgeTypes: new Set<string>(),
  nodes: new Set<string>(),
};

describe('the graph model', () => {
  it('adds what is new, takes newer values and leaves out edges without ends', () => {
    const before = model([node('a')], []);
    const { model: after, added } = mergePart(before, {
      nodes: [{ ...node('a'), degree: 7 }, node('b')],
      edges: [edge('a', 'b'), edge('a', 'nobody')],
      total: null,
    });
    expect(added).toEqual(['b']);
    expect(after.nodes.get('a')?.degree).toBe(7);
    expect([...after.edges.keys()]).toEqual(['a-b']);
    expect(before.nodes.size).toBe(1);
  });

  it('collapses what an expansion added, and what was expanded from there', () => {
    const full = model(
      [node('root'), node('child'), node('grandchild'), node('other')],
      [edge('root', 'child'), edge('child', 'grandchild'), edge('root', 'other')],
    );
    const expansions: Expansions = new Map([
      ['root', { added: new Set(['child']), seen: 50, total: 1 }],
      ['child', { added: new Set(['grandchild']), seen: 50, total: 1 }],
    ]);
    const result = collapse(full, expansions, 'root');
    expect([...result.model.nodes.keys()]).toEqual(['root', 'other']);
    expect([...result.model.edges.keys()]).toEqual(['root-other']);
    expect(result.expansions.size).toBe(0);
  });

  it('keeps a node whose expansion is collapsed even when another one leads back to it', () => {
    const full = model([node('a'), node('b')], [edge('a', 'b')]);
    const expansions: Expansions = new Map([
      ['a', { added: new Set(['b']), seen: 50, total: 1 }],
      ['b', { added: new Set(['a']), seen: 50, total: 1 }],
    ]);
    expect([...collapse(full, expansions, 'a').model.nodes.keys()]).toEqual(['a']);
  });

  it('hides nodes by type and by hand, with their edges, and edges by type', () => {
    const full = model(
      [node('a'), node('b'), node('c', 'City')],
      [edge('a', 'b'), edge('a', 'c', 'BORN_IN'), edge('b', 'a', 'LIKES')],
    );
    const ids = (part: { nodes: GraphNode[]; edges: GraphEdge[] }) =>
      [...part.nodes, ...part.edges].map(({ id }) => id);
    expect(ids(visiblePart(full, NOTHING))).toEqual(['a', 'b', 'c', 'a-b', 'a-c', 'b-a']);
    expect(ids(visiblePart(full, { ...NOTHING, types: new Set(['City']) }))).not.toContain('a-c');
    expect(ids(visiblePart(full, { ...NOTHING, nodes: new Set(['b']) }))).toEqual([
      'a',
      'c',
      'a-c',
    ]);
    expect(ids(visiblePart(full, { ...NOTHING, edgeTypes: new Set(['LIKES']) }))).not.toContain(
      'b-a',
    );
  });
});

describe('the tree of types', () => {
  const count = (type: string, parents: string[], number: number): TypeCount => ({
    type,
    kind: 'entity',
    parents,
    count: number,
  });

  it('counts subtypes with their parents and puts larger branches first', () => {
    const tree = buildTypeTree([
      count('Person', ['Entity'], 3),
      count('Organization', ['Entity'], 1),
      count('Company', ['Organization'], 5),
      { type: 'BornIn', kind: 'relation', parents: [], count: 99 },
    ]);
    expect(tree.map(({ type, count: number }) => [type, number])).toEqual([
      ['Organization', 6],
      ['Person', 3],
    ]);
    expect(tree[0]?.members).toEqual(['Organization', 'Company']);
    expect(flattenTree(tree).map(({ type, depth }) => `${depth} ${type}`)).toEqual([
      '0 Organization',
      '1 Company',
      '0 Person',
    ]);
  });

  it('shows every type once although parents form a circle', () => {
    const tree = buildTypeTree([count('A', ['B'], 1), count('B', ['A'], 1), count('C', ['A'], 1)]);
    expect(
      flattenTree(tree)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['A', 'B', 'C']);
  });
});
