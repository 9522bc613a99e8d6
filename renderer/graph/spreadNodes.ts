/** Node with its place in model pixels; a fixed one is never moved. */
interface Spreadable {
  size: number;
  x: number;
  y: number;
  fixed: boolean;
}

/** Room between nodes, above all for the label under each, model pixels. */
const GAP = 32;
/** Labels are wider than high: sideways, a pixel counts as less. */
const FLATTENING = 0.6;

/** Pushes nodes that overlap apart, in at most `rounds` rounds over a grid of neighbouring cells. */
export function spreadNodes(nodes: readonly Spreadable[], rounds: number): void {
  const cell = (Math.max(1, ...nodes.map(({ size }) => size)) + GAP) / FLATTENING;
  for (let round = 0; round < rounds; round += 1) {
    const grid = new Map<string, number[]>();
    nodes.forEach(({ x, y }, index) => {
      const key = `${Math.floor(x / cell)},${Math.floor(y / cell)}`;
      grid.set(key, [...(grid.get(key) ?? []), index]);
    });
    if (!pushApart(nodes, grid, cell)) return;
  }
}

function pushApart(
  nodes: readonly Spreadable[],
  grid: ReadonlyMap<string, number[]>,
  cell: number,
): boolean {
  let moved = false;
  nodes.forEach((node, index) => {
    const column = Math.floor(node.x / cell);
    const row = Math.floor(node.y / cell);
    for (const [dx, dy] of AROUND) {
      for (const other of grid.get(`${column + dx},${row + dy}`) ?? []) {
        const partner = nodes[other];
        if (other > index && partner && separate(node, partner, index + other)) moved = true;
      }
    }
  });
  return moved;
}

const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

function separate(a: Spreadable, b: Spreadable, salt: number): boolean {
  if (a.fixed && b.fixed) return false;
  const wanted = (a.size + b.size) / 2 + GAP;
  let dx = (b.x - a.x) * FLATTENING;
  let dy = b.y - a.y;
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted) return false;
  if (distance < 0.01) {
    // The same place: any direction will do, as long as it is always the same one.
    [dx, dy, distance] = [Math.cos(salt), Math.sin(salt), 1];
  }
  const push = (wanted - distance) / distance / (a.fixed || b.fixed ? 1 : 2);
  if (!a.fixed) {
    a.x -= (dx * push) / FLATTENING;
    a.y -= dy * push;
  }
  if (!b.fixed) {
    b.x += (dx * push) / FLATTENING;
    b.y += dy * push;
  }
  return true;
}
