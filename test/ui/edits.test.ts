import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './findViolations';
import { RECORDED_MODEL, serveApp, type ServedApp } from './serveApp';

let app: ServedApp;
let page: Page;

beforeAll(async () => {
  app = await serveApp();
  page = await app.open();
  page.setDefaultTimeout(20_000);
});

afterAll(() => app.dispose());

const inspector = () => page.getByRole('region', { name: 'Inspector' });
const heading = () => inspector().getByRole('heading', { level: 2 });
const history = () =>
  page.getByRole('tabpanel', { name: 'Review' }).getByRole('region', { name: 'History' });

/** Selects an element by the search box. */
async function select(name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search the graph' }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await heading().filter({ hasText: name }).waitFor();
}

async function openForm(item: string): Promise<void> {
  await inspector().getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
}

async function save(): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

describe('editing what was found', () => {
  it('reads the samples and merges what is surely one', { timeout: 240_000 }, async () => {
    await page.getByRole('button', { name: 'Open samples' }).first().click();
    const run = page.getByRole('region', { name: 'Run' });
    await run.getByLabel('Model', { exact: true }).selectOption(RECORDED_MODEL);
    await page.getByRole('button', { name: 'Start run' }).first().click();
    await run.getByRole('status').filter({ hasText: 'Done' }).waitFor({ timeout: 200_000 });
    await page.getByRole('tab', { name: /Review/ }).click();
    await history().getByRole('listitem').first().waitFor();
    expect(await history().getByRole('listitem').count()).toBeGreaterThan(0);
    await app.screenshot(page, 'review');
    expect(await findViolations(page)).toEqual([]);
  });

  it('a pair is decided by the keyboard, and the decision undone', async () => {
    const queue = page.getByRole('region', { name: 'May be one' });
    const cards = queue.getByRole('article');
    const before = await cards.count();
    expect(before).toBeGreaterThan(1);
    await queue.getByRole('heading').first().click();
    await page.keyboard.press('ArrowDown');
    const second = await cards.nth(1).textContent();
    expect(await cards.nth(1).getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('n');
    await expect.poll(() => cards.count()).toBe(before - 1);
    expect(await queue.textContent()).not.toContain(second!);
    await history()
      .getByText(/^Keep /)
      .first()
      .waitFor();
    await page.keyboard.press('Control+z');
    await history()
      .getByRole('button', { name: /^Redo: Keep/ })
      .waitFor();
  });

  it('an entity is renamed, shown as by you, and undone by the keyboard', async () => {
    await page.getByRole('tab', { name: 'Graph', exact: true }).click();
    await select('Corvane Observatory');
    await openForm('Rename…');
    await page.getByLabel('Name', { exact: true }).fill('The Corvane house');
    await app.screenshot(page, 'edit-rename');
    await save();
    await heading().filter({ hasText: 'The Corvane house' }).waitFor();
    await inspector().getByText('by you').first().waitFor();
    await inspector().getByText('Renamed “Corvane Observatory” to “The Corvane house”').waitFor();
    await app.screenshot(page, 'edited');
    await page.locator('body').press('Control+z');
    await heading().filter({ hasText: 'Corvane Observatory' }).waitFor();
    await page.locator('body').press('Control+Shift+z');
    await heading().filter({ hasText: 'The Corvane house' }).waitFor();
    await page.locator('body').press('Control+z');
    await heading().filter({ hasText: 'Corvane Observatory' }).waitFor();
  });

  it('a relation is added to another entity, and deleted again', async () => {
    await openForm('Add relation…');
    await page.getByLabel('Relation', { exact: true }).fill('PartOf');
    await page.getByRole('combobox', { name: 'Other entity' }).fill('Brandt');
    await page.getByRole('dialog').getByRole('option').first().click();
    await save();
    const added = inspector().getByRole('listitem').filter({ hasText: 'by you' }).first();
    await added.waitFor();
    await added.hover();
    await added.getByRole('button', { name: /^Delete this connection/ }).click();
    await added.waitFor({ state: 'detached' });
  });

  it('mentions are split off into an entity of their own', async () => {
    await openForm('Split off mentions…');
    await page.getByRole('dialog').getByRole('checkbox').first().check();
    await page.getByLabel('Name of the new entity').fill('Another house');
    await app.screenshot(page, 'edit-split');
    await save();
    await heading().filter({ hasText: 'Another house' }).waitFor();
    await page.locator('body').press('Control+z');
    await heading().filter({ hasText: 'Corvane Observatory' }).waitFor();
  });

  it('two entities are merged, and one is deleted', async () => {
    await openForm('Merge with another…');
    await page.getByRole('combobox', { name: 'Other entity' }).fill('Brandt');
    const other = page.getByRole('dialog').getByRole('option').first();
    const name = (await other.locator('.name').textContent()) ?? '';
    await other.click();
    await save();
    await inspector().getByText(`Merged “${name}” into “Corvane Observatory”`).waitFor();
    await page.locator('body').press('Control+z');
    await inspector()
      .getByRole('button', { name: /^Redo: Merged/ })
      .waitFor();
    await inspector().getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await inspector()
      .getByRole('heading', { name: 'Corvane Observatory' })
      .waitFor({ state: 'detached' });
    await page.locator('body').press('Control+z');
    await heading().filter({ hasText: 'Corvane Observatory' }).waitFor();
  });

  it('an entity of one’s own is added', async () => {
    await page.locator('body').press('Escape');
    await page.getByRole('tab', { name: /Review/ }).click();
    await history().getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Add entity…' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Zora Quill');
    await page.getByLabel('Class', { exact: true }).fill('Person');
    await save();
    await history().getByText('Added Person “Zora Quill”').waitFor();
    await page.getByRole('tab', { name: 'Graph', exact: true }).click();
    await select('Zora Quill');
  });

  it('never complained on the console', () => expect(app.complaints).toEqual([]));
});
