import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../neo4j/server';
import type { TestServer } from '../neo4j/server';
import { findViolations } from './findViolations';
import { serveApp } from './serveApp';
import type { ServedApp } from './serveApp';

let app: ServedApp;
let page: Page;
/** Somebody else's graph. */
let other: TestServer;

beforeAll(async () => {
  other = await startServer();
  await other.driver.executeQuery(
    `CREATE (m:Person {name: 'Mara Quill'})-[:ACTED_IN]->(:Movie {title: 'The Salt Harbour'}),
            (m)-[:ACTED_IN]->(:Movie {title: 'Nine Lanterns'})`,
  );
  app = await serveApp();
  page = await app.open();
});

afterAll(async () => {
  await app.dispose();
  await other.remove();
});

const chip = () => page.getByRole('button', { name: /^Graph: / });
const dialog = () => page.getByRole('dialog', { name: /^(Graphs|Add a graph|Graph )/ });
const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();

async function openDialog(): Promise<void> {
  await chip().click();
  await page.getByRole('button', { name: 'Change graph' }).click();
  await dialog().waitFor();
}

describe('the choice of the graph', () => {
  it('begins with the local one', async () => {
    await openDialog();
    const rows = dialog().getByRole('listitem');
    expect(await rows.count()).toBe(1);
    expect(await rows.first().textContent()).toMatch(/Local graph.*Open now/s);
    expect(await findViolations(page)).toEqual([]);
  });

  it('checks an address step by step and says what to do about the first obstacle', async () => {
    await press('Add a graph');
    await dialog().getByLabel('Name', { exact: true }).fill('films');
    await dialog().getByLabel('Address', { exact: true }).fill(other.address.url);
    await dialog().locator('input[type=password]').fill('wrong');
    await dialog().getByLabel('Only explore it').check();
    await press('Check');
    const found = dialog().getByRole('status');
    await found.getByText('refuses the user name or password').waitFor();
    const states = await found.getByRole('listitem').allTextContents();
    expect(states.map((text) => text.trim().split(':')[0])).toEqual([
      ...['good', 'good', 'not tried', 'good', 'failed'],
      ...['not tried', 'not tried', 'not tried', 'not tried'],
    ]);
    expect(await findViolations(page)).toEqual([]);
    await app.screenshot(page, 'graph-check');
  });

  it('takes it once all is well, and keeps the password out of the settings', async () => {
    await dialog().locator('input[type=password]').fill(other.address.password);
    await press('Check');
    await dialog().getByText('All is well.').waitFor();
    await press('Save');
    await dialog().getByText('films').waitFor();
    const kept = await readFile(join(app.home, 'graphs.json'), 'utf8');
    expect(kept).toContain('films');
    expect(kept).not.toContain(other.address.password);
  });

  it('shows the foreign graph, and offers no run on it', async () => {
    await press('Open films');
    await dialog().waitFor({ state: 'hidden' });
    await chip().getByText('films · Read only').waitFor();
    await page.getByText('Person', { exact: true }).first().waitFor();
    await page.getByText('This graph is opened for reading only.').waitFor();
    await page.getByRole('combobox', { name: 'Search the graph' }).fill('mara');
    await page.getByRole('option', { name: /Mara Quill/ }).click();
    await page.getByText('The Salt Harbour').first().waitFor();
    await app.screenshot(page, 'foreign-graph');
  });

  it('goes back to the local graph, and then the other one can be removed', async () => {
    await openDialog();
    await press('Open Local graph');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByText('The Salt Harbour').first().waitFor({ state: 'hidden' });
    await openDialog();
    await press('Remove films');
    await dialog().getByText('films').waitFor({ state: 'hidden' });
    expect(await dialog().getByRole('listitem').count()).toBe(1);
    expect(app.complaints).toEqual([]);
  });
});
