import { describe, expect, it } from 'vitest';
import { findTowards } from '../../../renderer/graph/findTowards';
import { fitPlaces } from '../../../renderer/graph/fitPlaces';
import { layoutGraph } from '../../../renderer/graph/layoutGraph';
import type { LayoutNode, LayoutRequest, Place } from '../../../renderer/graph/layoutGraph';

function fresh(id: string): LayoutNode {
  return { id, size: 20, x: null, y: null };
}

/** Two stars of ten leaves, joined; three loose pairs; five single nodes. */
function sampleRequest(): LayoutRequest {
  const nodes: LayoutNode[] = [];
  const edges: LayoutRequest['edges'] = [{ source: 'hub0', target: 'hub1' }];
  for (const hub of ['hub0', 'hub1']) {
    nodes.push({ ...fresh(hub), size: 40 });
    for (let leaf = 0; leaf < 10; leaf += 1) {
      nodes.push(fresh(`${hub}-${leaf}`));
      edges.push({ source: hub, target: `${hub}-${leaf}` });
    }
  }
  for (const pair of ['p', 'q', 'r']) {
    nodes.push(fresh(`${pair}1`), fresh(`${pair}2`));
    edges.push({ source: `${pair}1`, target: `${pair}2` });
  }
  for (let single = 0; single < 5; single += 1) nodes.push(fresh(`single${single}`));
  return { nodes, edges };
}

function closest(places: readonly Place[]): number {
  return Math.min(
    ...places.flatMap((a, index) =>
      places.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - (a.size + b.size) / 2),
    ),
  );
}

function at(places: readonly Place[], id: string): Place {
  const place = places.find((entry) => entry.id === id);
  if (!place) throw new Error(`${id} has no place`);
  return place;
}

describe('layoutGraph', () => {
  it('gives every node a place, the same each time, without overlaps', () => {
    const request = sampleRequest();
    const places = layoutGraph(request);
    expect(places.map(({ id }) => id).sort()).toEqual(request.nodes.map(({ id }) => id).sort());
    expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(layoutGraph(sampleRequest())).toEqual(places);
    expect(closest(places)).toBeGreaterThan(0);
  });

  it('leaves placed nodes where they are and puts new ones near their neighbours', () => {
    const first = layoutGraph(sampleRequest());
    const request: LayoutRequest = {
      nodes: [
        ...first.map(({ id, size, x, y }) => ({ id, size, x, y })),
        fresh('new'),
        fresh('new2'),
        fresh('loose'),
      ],
      edges: [
        ...sampleRequest().edges,
        { source: 'hub0-3', target: 'new' },
        { source: 'new', target: 'new2' },
      ],
    };
    const second = layoutGraph(request);
    for (const { id, x, y } of first) expect(at(second, id)).toMatchObject({ x, y });
    const leaf = at(second, 'hub0-3');
    const added = at(second, 'new');
    const width = Math.max(...first.map(({ x }) => x)) - Math.min(...first.map(({ x }) => x));
    expect(Math.hypot(added.x - leaf.x, added.y - leaf.y)).toBeLessThan(width / 2);
    expect(at(second, 'loose').y).toBeGreaterThan(Math.max(...first.map(({ y }) => y)));
    expect(closest(second)).toBeGreaterThan(0);
  });

  it('bears loops, double edges, one node and none', () => {
    const edges = [
      { source: 'a', target: 'a' },
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a' },
    ];
    expect(layoutGraph({ nodes: [fresh('a'), fresh('b')], edges })).toHaveLength(2);
    expect(layoutGraph({ nodes: [fresh('a')], edges: [] })).toHaveLength(1);
    expect(layoutGraph({ nodes: [], edges: [] })).toEqual([]);
  });
});

describe('fitPlaces', () => {
  it('shows all places between what is covered', () => {
    const places = [
      { x: -900, y: 20 },
      { x: 1500, y: 700 },
      { x: 0, y: -300 },
    ];
    const frame = { width: 800, height: 600, left: 200, right: 90 };
    const view = fitPlaces(places, frame);
    for (const { x, y } of places) {
      const screenX = x * (view?.zoom ?? 0) + (view?.pan.x ?? 0);
      const screenY = y * (view?.zoom ?? 0) + (view?.pan.y ?? 0);
      expect(screenX).toBeGreaterThan(frame.left);
      expect(screenX).toBeLessThan(frame.width - frame.right);
      expect(screenY).toBeGreaterThan(0);
      expect(screenY).toBeLessThan(frame.height);
    }
    expect(fitPlaces([], frame)).toBeNull();
    expect(fitPlaces(places, { width: 0, height: 0, left: 0, right: 0 })).toBeNull();
  });
});

describe('findTowards', () => {
  it('finds the nearest place in the direction', () => {
    const from = { id: 'from', x: 0, y: 0 };
    const places = [from, { id: 'right', x: 90, y: 10 }, { id: 'up', x: 5, y: -40 }];
    expect(findTowards(from, places, 1, 0)).toBe('right');
    expect(findTowards(from, places, 0, -1)).toBe('up');
    expect(findTowards(from, places, -1, 0)).toBeNull();
  });
});
