import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canvasNodes } from './canvasNodes';
import { findViolations } from './findViolations';
import { RECORDED_MODEL, serveApp } from './serveApp';
import type { ServedApp } from './serveApp';

let app: ServedApp;
let page: Page;

// One graph for all: each step starts from what the steps before it left.
beforeAll(async () => {
  app = await serveApp();
  page = await app.open();
});

afterAll(() => app.dispose());

/** Two cores are shared with a database: patience. */
const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 20_000 });

const inspector = () => page.getByRole('region', { name: 'Inspector' });
const selectedName = () => inspector().getByRole('heading', { level: 2 });

async function bestConnected(count: number) {
  const list = page.getByRole('button', { name: 'List of shown elements' });
  await list.click();
  const entries = page.getByRole('region', { name: 'List of shown elements' }).locator('.name');
  const names = (await entries.allInnerTexts()).slice(0, count);
  await list.click();
  return names;
}

async function best(): Promise<string> {
  const [name] = await bestConnected(1);
  if (!name) throw new Error('The graph shows no elements.');
  return name;
}

describe('a tour of the samples', () => {
  it('opens the samples and reads them in a run', { timeout: 240_000 }, async () => {
    await page.getByRole('button', { name: 'Open samples' }).first().click();
    await page.getByRole('button', { name: /society-minutes\.docx/ }).waitFor();
    const run = page.getByRole('region', { name: 'Run' });
    await run.getByLabel('Model', { exact: true }).selectOption(RECORDED_MODEL);
    await page.getByRole('button', { name: 'Start run' }).first().click();
    const state = run.getByRole('status');
    await state.filter({ hasText: 'Done' }).waitFor({ timeout: 200_000 });
    await eventually(async () => (await canvasNodes(page)).length).toBeGreaterThan(20);
  });

  it('finds an element by the keyboard and shows it', async () => {
    const name = await best();
    await page.locator('body').press('/');
    await page.keyboard.type(name);
    await page.getByRole('option', { name }).first().waitFor();
    await app.screenshot(page, 'search');
    await page.keyboard.press('Enter');
    await eventually(() => selectedName().textContent()).toBe(name);
    await eventually(async () =>
      (await canvasNodes(page)).filter(({ selected }) => selected),
    ).toMatchObject([{ label: name }]);
  });

  it('selects what is clicked on the canvas, and nothing with Escape', async () => {
    await page.keyboard.press('Escape');
    await page.getByText('Nothing selected').waitFor();
    await page.getByRole('button', { name: 'Fit to window' }).click();
    const name = await best();
    const place = async () => (await canvasNodes(page)).find(({ label }) => label === name);
    const settled = async () => {
      const before = await place();
      await page.waitForTimeout(100);
      const after = await place();
      return before?.x === after?.x && before?.y === after?.y;
    };
    await eventually(settled).toBe(true);
    const node = await place();
    await page.mouse.click(node?.x ?? 0, node?.y ?? 0);
    await eventually(() => selectedName().textContent()).toBe(name);
  });

  it('moves the selection with the arrow keys', async () => {
    const name = await selectedName().textContent();
    await page.getByRole('application').focus();
    const moved = async () => {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        await page.keyboard.press(key);
        if ((await selectedName().textContent()) !== name) return true;
      }
      return false;
    };
    await eventually(moved).toBe(true);
  });

  it('hides and shows a type in the legend', async () => {
    const before = (await canvasNodes(page)).length;
    const legend = page.getByRole('region', { name: 'Legend' });
    const entry = legend.getByRole('list', { name: 'Types' }).getByRole('button').first();
    await entry.click();
    await eventually(async () => (await canvasNodes(page)).length).toBeLessThan(before);
    expect(await entry.getAttribute('aria-pressed')).toBe('false');
    await entry.click();
    await eventually(async () => (await canvasNodes(page)).length).toBe(before);
  });

  it('hides an element with Delete and brings it back', async () => {
    const before = (await canvasNodes(page)).length;
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await eventually(async () => (await canvasNodes(page)).length).toBe(before - 1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await eventually(async () => (await canvasNodes(page)).length).toBe(before);
  });

  it('shows every sentence an element stands on, and opens it in its document', async () => {
    const name = await best();
    await page.locator('body').press('/');
    await page.keyboard.type(name);
    await page.getByRole('option', { name }).first().click();
    await eventually(() => selectedName().textContent()).toBe(name);
    const quote = inspector().locator('.quote').first();
    const words = await quote.locator('mark').first().innerText();
    expect(await quote.locator('.sentence').innerText()).toContain(words);
    await quote.click();
    const mark = page.locator('article mark.selected').filter({ hasText: words }).first();
    await mark.waitFor();
    await eventually(() => mark.evaluate(isInSight)).toBe(true);
  });

  it('selects an element by a click on its mention', async () => {
    await page.keyboard.press('Escape');
    const mark = page.locator('article mark').first();
    await mark.scrollIntoViewIfNeeded();
    const id = await mark.getAttribute('data-element');
    await mark.click();
    await selectedName().waitFor();
    await page.getByRole('button', { name: 'Show in graph' }).click();
    await eventually(async () =>
      (await canvasNodes(page)).filter(({ selected }) => selected),
    ).toMatchObject([{ id }]);
  });

  it('runs a query and shows its answer as table and as graph', async () => {
    await page.getByRole('tab', { name: 'Query' }).click();
    const query = page.getByLabel('Cypher query');
    await query.fill('MATCH (a:Entity)-[r]->(b:Entity) RETURN a, r, b LIMIT 7');
    await query.press('Control+Enter');
    await page.getByRole('tabpanel', { name: 'Query' }).locator('tbody tr').first().waitFor();
    expect(await page.getByRole('tabpanel', { name: 'Query' }).locator('tbody tr').count()).toBe(7);
    await app.screenshot(page, 'query-table');
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    await page.getByRole('application').waitFor();
    await app.screenshot(page, 'query-graph');
  });

  it('refuses a query that writes, and says where a wrong one is wrong', async () => {
    const query = page.getByLabel('Cypher query');
    await query.fill('CREATE (n:Entity {name: "intruder"}) RETURN n');
    await query.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'Queries only read here' }).waitFor();
    await query.fill('MATCH (n RETURN n');
    await query.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'The query is not valid' }).waitFor();
    await query.fill('MATCH (n {name: "intruder"}) RETURN n');
    await query.press('Control+Enter');
    await page.getByText('The query ran and found nothing.').waitFor();
  });

  it('saves the graph as JSON and as Cypher', async () => {
    const save = async (name: string) => {
      await page.getByRole('button', { name: 'Export' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('radio', { name }).check();
      await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
      const file = await download;
      return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
    };
    const json = await save('JSON Everything');
    expect(json.name).toBe('knowloom.json');
    const { documents } = JSON.parse(json.content) as { documents: { name: string }[] };
    expect(documents.map((document) => document.name)).toContain('society-minutes.docx');
    const cypher = await save('Cypher script');
    expect(cypher.name).toBe('knowloom.cypher');
    expect(cypher.content.includes('society-minutes.docx')).toBe(true);
  });

  it('expands neighbours and collapses them again', async () => {
    const small = await app.open();
    // The same graph, but the canvas starts with its six best connected elements.
    await small.route('**/api/graph.overview', (route) =>
      route.continue({ postData: JSON.stringify({ limit: 6 }) }),
    );
    await small.reload();
    const count = async () => (await canvasNodes(small)).length;
    await eventually(count).toBe(6);
    await small.getByRole('application').focus();
    await small.keyboard.press('ArrowRight');
    await small.getByRole('button', { name: 'Expand' }).click();
    await eventually(count).toBeGreaterThan(6);
    await small.getByRole('button', { name: 'Collapse' }).click();
    await eventually(count).toBe(6);
    await small.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'has no serious violations of axe, %s',
    async (colorScheme) => {
      const other = await app.open({ colorScheme });
      await eventually(async () => (await canvasNodes(other)).length).toBeGreaterThan(20);
      await other.getByRole('application').focus();
      await other.keyboard.press('ArrowRight');
      await other.getByRole('heading', { name: /^(Mentions|Where it is told)/ }).waitFor();
      expect(await findViolations(other)).toEqual([]);
      await other.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await app.screenshot(other, `graph-${colorScheme}`);
      await other.setViewportSize({ width: 1024, height: 700 });
      await other.getByRole('button', { name: 'List of shown elements' }).click();
      expect(await findViolations(other)).toEqual([]);
      await app.screenshot(other, `small-${colorScheme}`);
      await other
        .getByRole('region', { name: 'Documents' })
        .getByRole('button', { name: /society-minutes\.docx/ })
        .click();
      await other.locator('article mark').first().waitFor();
      expect(await findViolations(other)).toEqual([]);
      expect(await other.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
      await app.screenshot(other, `document-${colorScheme}`);
      await other.getByRole('tab', { name: 'Query' }).click();
      await other.getByRole('button', { name: 'Best connected' }).click();
      await other.getByRole('tabpanel', { name: 'Query' }).locator('tbody tr').first().waitFor();
      expect(await findViolations(other)).toEqual([]);
      await other.context().close();
    },
  );

  it('never complained on the console', () => expect(app.complaints).toEqual([]));
});

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
