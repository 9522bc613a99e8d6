import type { ManagedTransaction } from 'neo4j-driver';

/** Number that the server gives a node; it holds within a transaction. */
export type NodeNumber = bigint;

/** Edges that one search reads at most: some 40 ms on two cores. */
const MOST_EDGES = 8000;

/** The surroundings of elements, read as far as a search wants to know them. */
export class NearbyGraph {
  private readonly opened = new Set<NodeNumber>();
  private readonly edges = new Map<NodeNumber, Set<NodeNumber>>();
  private readonly degrees = new Map<NodeNumber, number>();
  private read = 0;

  /** `types` are the edges to walk on, see edgeTypes. */
  constructor(
    private readonly transaction: ManagedTransaction,
    private readonly types: string,
  ) {}

  /** Neighbours as far as they are known: all of an opened node. */
  of(node: NodeNumber): Iterable<NodeNumber> {
    return this.edges.get(node) ?? [];
  }

  /** Edges of a node whose degree has been asked for. */
  degree(node: NodeNumber): number {
    return this.degrees.get(node) ?? 0;
  }

  async readDegrees(nodes: readonly NodeNumber[]): Promise<void> {
    const unknown = nodes.filter((node) => !this.degrees.has(node));
    if (unknown.length === 0) return;
    const { records } = await this.transaction.run<{ node: bigint; degree: bigint }>(
      `MATCH (n) WHERE id(n) IN $unknown
       RETURN id(n) AS node, COUNT { (n)-[:${this.types}]-() } AS degree`,
      { unknown },
    );
    for (const record of records) {
      this.degrees.set(record.get('node'), Number(record.get('degree')));
    }
  }

  /** Reads the neighbours of nodes; false when that is more than a search may read. */
  async open(nodes: readonly NodeNumber[]): Promise<boolean> {
    const closed = nodes.filter((node) => !this.opened.has(node));
    if (closed.length === 0) return true;
    await this.readDegrees(closed);
    const cost = closed.reduce((sum, node) => sum + this.degree(node), 0);
    if (this.read + cost > MOST_EDGES) return false;
    this.read += cost;
    const { records } = await this.transaction.run<{ node: bigint; others: bigint[] }>(
      `MATCH (n) WHERE id(n) IN $closed
       MATCH (n)-[:${this.types}]-(m) WHERE m <> n
       RETURN id(n) AS node, collect(DISTINCT id(m)) AS others`,
      { closed },
    );
    for (const record of records) {
      for (const other of record.get('others')) this.connect(record.get('node'), other);
    }
    for (const node of closed) this.opened.add(node);
    return true;
  }

  /** Finds which of the nodes are neighbours of each other, without reading the others they have. */
  async openBetween(nodes: readonly NodeNumber[]): Promise<void> {
    const { records } = await this.transaction.run<{ a: bigint; b: bigint }>(
      `MATCH (a) WHERE id(a) IN $nodes MATCH (b) WHERE id(b) IN $nodes AND id(a) < id(b)
       CALL (a, b) { MATCH (a)-[r:${this.types}]-(b) RETURN r LIMIT 1 }
       RETURN id(a) AS a, id(b) AS b`,
      { nodes },
    );
    for (const record of records) this.connect(record.get('a'), record.get('b'));
  }

  private connect(one: NodeNumber, other: NodeNumber): void {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = this.edges.get(from) ?? new Set();
      this.edges.set(from, known.add(to));
    }
  }
}
