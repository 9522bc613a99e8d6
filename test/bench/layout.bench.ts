import type { Core } from 'cytoscape';
import neo4j from 'neo4j-driver';
import type { Page } from 'playwright-core';
import type { Result } from '../../contract';
import type { GraphAddress } from '../../main/graph/types';
import { serveApp } from '../ui/serveApp';
import type { Bench } from './bench';
import { localNeo4j } from './localNeo4j';
import { makeGraph } from './makeGraph';

export const benches: Bench[] = [
  {
    figures: [
      { name: 'graph: 1,000 nodes and 2,000 edges asked for to drawn', unit: 'ms', limit: 3000 },
      { name: 'graph: longest wait for a frame meanwhile', unit: 'ms', limit: 250 },
    ],
    rounds: 1,
    measure,
  },
];

const NODES = 1000;
const EDGES = 2000;
/** Pages opened on one server; the first also warms up the server's queries. */
const PAGES = 5;

/**
 * The window's pages in Chromium on a graph that stands in a real Neo4j. Of the pages opened one
 * after the other: the median until all is drawn, and the longest wait of any.
 */
async function measure(): Promise<number[]> {
  const app = await serveApp();
  const server = localNeo4j(app.home);
  try {
    await fillGraph(await server.start());
    const rounds: { took: number; gap: number }[] = [];
    for (let round = 0; round < PAGES; round += 1) {
      const page = await app.open({ url: 'about:blank' });
      await page.addInitScript(watchCanvas, { nodes: NODES, edges: EDGES });
      await page.goto(app.url);
      rounds.push(await drawnAfter(page));
      await page.context().close();
    }
    const times = rounds.map(({ took }) => took).sort((a, b) => a - b);
    return [times[Math.floor(PAGES / 2)] ?? NaN, Math.max(...rounds.map(({ gap }) => gap))];
  } finally {
    await server.stop();
    await app.dispose();
  }
}

async function fillGraph(started: Result<GraphAddress>): Promise<void> {
  if (!started.ok) throw new Error(started.failure.message);
  const { url, user, password } = started.value;
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const { nodes, edges } = makeGraph(NODES, EDGES, 1);
  await driver.executeQuery(
    `UNWIND $nodes AS row
     MERGE (n:Entity {id: row.properties.id})
     SET n:$(row.labels), n += row.properties`,
    { nodes },
  );
  await driver.executeQuery(
    `UNWIND $edges AS row
     MATCH (head:Entity {id: row.source}) MATCH (tail:Entity {id: row.target})
     CREATE (head)-[r:$(row.relationship)]->(tail)
     SET r = row.properties`,
    { edges },
  );
  await driver.close();
}

type Watched = Window & { drawn?: Promise<{ took: number; gap: number }> };

/**
 * Runs in the page before its own scripts. Has the overview ask for all nodes instead of the first
 * 300, and keeps the time from that question to the first frame after all elements were rendered, and
 * the longest time between two frames meanwhile.
 */
function watchCanvas(wanted: { nodes: number; edges: number }): void {
  const fetchAsBefore = window.fetch.bind(window);
  let asked = Number.NaN;
  window.fetch = (address, options) => {
    const isOverview = typeof address === 'string' && address.endsWith('/api/graph.overview');
    if (!isOverview) return fetchAsBefore(address, options);
    if (Number.isNaN(asked)) asked = performance.now();
    return fetchAsBefore(address, { ...options, body: JSON.stringify({ limit: wanted.nodes }) });
  };
  (window as Watched).drawn = new Promise((resolve) => {
    let before = Number.NaN;
    let gap = 0;
    let core: Core | undefined;
    let rendered = false;
    const watchFrame = () => {
      const now = performance.now();
      if (before >= asked) gap = Math.max(gap, now - before);
      before = now;
      if (rendered) {
        resolve({ took: now - asked, gap });
        return;
      }
      if (!core) {
        const container = document.querySelector('.canvas') as { _cyreg?: { cy: Core } } | null;
        core = container?._cyreg?.cy;
        core?.on('render', () => {
          rendered ||=
            core?.nodes().length === wanted.nodes && core.edges().length === wanted.edges;
        });
      }
      requestAnimationFrame(watchFrame);
    };
    requestAnimationFrame(watchFrame);
  });
}

async function drawnAfter(page: Page): Promise<{ took: number; gap: number }> {
  const drawn = await page.evaluate(() => (window as Watched).drawn);
  if (!drawn) throw new Error('The page was not watched.');
  return drawn;
}
