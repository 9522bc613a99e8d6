import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canvasNodes } from '../ui/canvasNodes';
import { RECORDED_MODEL } from '../ui/serveApp';
import { launchApp } from './launchApp';
import type { LaunchedApp } from './launchApp';
import { processesOf } from './processesOf';

const ANSWERS = resolve(import.meta.dirname, '../fixtures/answers');

let launched: LaunchedApp;
let page: Page;
let downloads: string;

beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'knowloom-downloads-'));
  launched = await launchApp((home) =>
    cp(ANSWERS, join(home, 'cache', 'answers'), { recursive: true }),
  );
  ({ page } = launched);
});
afterAll(async () => {
  await launched?.dispose();
  await rm(downloads, { recursive: true });
});

test('says what to do first', async () => {
  await page.getByRole('heading', { name: 'The graph is empty' }).waitFor();
  await launched.screenshot('empty');
});

test('reads the samples', async () => {
  await page.getByRole('button', { name: 'Open samples' }).first().click();
  const run = page.getByRole('region', { name: 'Run' });
  await run.getByLabel('Model', { exact: true }).selectOption(RECORDED_MODEL);
  await page.getByRole('button', { name: 'Start run' }).first().click();
  const state = run.getByRole('status');
  await state.filter({ hasText: 'Done' }).waitFor({ timeout: 120_000 });
  await expect.poll(async () => (await canvasNodes(page)).length).toBeGreaterThan(20);
  await launched.screenshot('graph');
});

test('shows what is known of a node that is clicked, with the sentences', async () => {
  await page.getByRole('button', { name: 'Fit to window' }).click();
  const node = await anyNodeAtRest(page);
  await page.mouse.click(node.x, node.y);
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByRole('heading', { level: 2, name: node.label, exact: true }).waitFor();
  await inspector
    .getByTitle(/^Open .+ at this place$/)
    .first()
    .click();
  await page.locator('article mark.selected').first().waitFor();
  await launched.screenshot('document');
});

test('answers a query', async () => {
  await page.getByRole('tab', { name: 'Query' }).click();
  const editor = page.getByRole('textbox', { name: 'Cypher query' });
  await editor.fill('MATCH (entity:Entity) RETURN count(entity) AS entities');
  await editor.press('Control+Enter');
  await page.getByRole('columnheader', { name: 'entities' }).waitFor();
  expect(Number(await page.getByRole('cell').innerText())).toBeGreaterThan(10);
  await launched.screenshot('query');
});

test('exports where the dialog says, and nothing when it is closed', async () => {
  const target = join(downloads, 'graph.json');
  await answerSaveDialog({ canceled: true, filePath: '' });
  await exportJson(page);
  await answerSaveDialog({ canceled: false, filePath: target });
  await exportJson(page);
  await page.getByText(`Saved as ${target}`).waitFor();
  const exported = JSON.parse(await readFile(target, 'utf8')) as Record<string, unknown[]>;
  expect(Object.values(exported).flat().length).toBeGreaterThan(10);
});

test('nothing went against the content security policy, no script failed', () => {
  expect(launched.complaints).toEqual([]);
});

test('quitting stops all that was started', async () => {
  expect((await processesOf(launched.home)).some((name) => name.includes('java'))).toBe(true);
  expect(await launched.quit()).toBe(0);
  expect(await processesOf(launched.home)).toEqual([]);
});

/** A node of the canvas, once the layout has come to rest. */
async function anyNodeAtRest(page: Page) {
  let [before] = await canvasNodes(page);
  for (;;) {
    await page.waitForTimeout(300);
    const [now] = await canvasNodes(page);
    if (now && before && Math.hypot(now.x - before.x, now.y - before.y) < 1) return now;
    before = now;
  }
}

async function exportJson(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
}

/** The system's own dialog cannot be operated; its answer takes its place. */
async function answerSaveDialog(answer: { canceled: boolean; filePath: string }): Promise<void> {
  await launched.app.evaluate(({ dialog }, given) => {
    dialog.showSaveDialog = () => Promise.resolve(given);
  }, answer);
}
