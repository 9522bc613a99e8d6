import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './findViolations';
import { RECORDED_MODEL, serveApp } from './serveApp';
import type { ServedApp } from './serveApp';

let app: ServedApp;
let page: Page;
let folder: string;

// A copy of the samples, since one of them goes away in the end.
beforeAll(async () => {
  app = await serveApp();
  page = await app.open();
  folder = await mkdtemp(join(tmpdir(), 'knowloom-viewer-'));
  await cp(resolve('resources/samples'), folder, { recursive: true });
});

afterAll(async () => {
  await app.dispose();
  await rm(folder, { recursive: true, force: true });
});

const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 20_000 });

const row = (name: string) =>
  page.getByRole('region', { name: 'Documents' }).getByRole('button', { name: new RegExp(name) });
const article = () => page.getByRole('main').getByRole('article');
const selectedName = () =>
  page.getByRole('region', { name: 'Inspector' }).getByRole('heading', { level: 2 });

/** Share of the element's area on the drawn page that is ink. */
async function inkUnder(mark: Locator): Promise<number> {
  return mark.evaluate((element: HTMLElement) => {
    const sheet = element.parentElement!.querySelector('canvas')!;
    const scale = sheet.width / sheet.clientWidth;
    const [x, y] = [element.offsetLeft * scale, element.offsetTop * scale];
    const [width, height] = [element.offsetWidth * scale, element.offsetHeight * scale];
    const { data } = sheet.getContext('2d')!.getImageData(x, y, width, height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) dark += 1;
    return dark / (data.length / 4);
  });
}

describe('the source of a document', () => {
  it('is read in a run', { timeout: 240_000 }, async () => {
    await page.getByRole('button', { name: 'Open folder' }).first().click();
    await page.getByLabel('Path').fill(folder);
    await page.getByLabel('Path').press('Enter');
    await row('society-minutes').waitFor();
    const run = page.getByRole('region', { name: 'Run' });
    await run.getByLabel('Model', { exact: true }).selectOption(RECORDED_MODEL);
    await page.getByRole('button', { name: 'Start run' }).first().click();
    const state = run.getByRole('status').first();
    await state.filter({ hasText: 'Done' }).waitFor({ timeout: 200_000 });
  });

  it('is the pages of a PDF, with a box over each mention', async () => {
    await row('catalogue-brass').click();
    await article().locator('[data-page="1"] canvas').waitFor();
    const marks = article().locator('mark');
    await eventually(() => marks.count()).toBeGreaterThan(5);
    const words = await article().locator('mark', { hasText: 'Ludovic Hale' }).count();
    expect(words).toBeGreaterThan(0);
    // Letters are drawn under each box, and hardly any right above it.
    await eventually(() => inkUnder(marks.first())).toBeGreaterThan(0.03);
    expect(await findViolations(page)).toEqual([]);
    await app.screenshot(page, 'viewer-pdf');
  });

  it('selects an element by a click on its box, and shows its places', async () => {
    const mark = article().locator('mark', { hasText: 'Ludovic Hale' }).first();
    await mark.hover();
    await page.locator('.hint', { hasText: /\d %$/ }).waitFor();
    await mark.click();
    await eventually(() => selectedName().textContent()).toContain('Hale');
    await article().locator('mark.selected').first().waitFor();
  });

  it('zooms by buttons and keys, and keeps the boxes on their words', async () => {
    const sheet = article().locator('[data-page="1"]');
    const before = (await sheet.boundingBox())!.width;
    await page.getByRole('button', { name: 'Larger' }).click();
    await eventually(async () => (await sheet.boundingBox())!.width).toBeGreaterThan(before * 1.2);
    const mark = article().locator('[data-page="1"] mark').first();
    await eventually(() => inkUnder(mark)).toBeGreaterThan(0.03);
    await article().focus();
    await page.keyboard.press('0');
    await eventually(async () => Math.round((await sheet.boundingBox())!.width)).toBe(
      Math.round(before),
    );
  });

  it('hides the mentions that are fainter than is asked for, and shows them again', async () => {
    const slider = page.getByRole('slider', { name: 'Confidence from' });
    const before = await article().locator('mark').count();
    await slider.fill('0.95');
    await eventually(() => article().locator('mark').count()).toBeLessThan(before);
    await page.getByText(/^\d+ mentions? hidden$/).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await slider.fill('0');
    await eventually(() => article().locator('mark').count()).toBe(before);
  });

  it('shows the text instead, and the source again', async () => {
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    await article().getByText('Catalogue of the exhibition').waitFor();
    await page.getByRole('button', { name: 'Source', exact: true }).click();
    await article().locator('[data-page="1"] canvas').waitFor();
  });

  it('jumps from a sentence to its page and marks it for a moment', async () => {
    const quotes = page.getByRole('region', { name: 'Inspector' }).locator('.quote');
    await quotes.filter({ hasText: 'catalogue-brass' }).first().click();
    await article().locator('.flash').first().waitFor();
  });

  it.each([
    ['corvane-observatory', 'heading'],
    ['brandt-acquires', 'heading'],
    ['society-minutes', 'heading'],
  ] as const)('of %s has its headings and mentions', async (name, role) => {
    await row(name).click();
    await article().getByRole(role).first().waitFor();
    await eventually(() => article().locator('mark').count()).toBeGreaterThan(0);
    expect(await findViolations(page)).toEqual([]);
    await app.screenshot(page, `viewer-${name}`);
  });

  it('shows tables as tables', async () => {
    await row('society-minutes').click();
    await article().getByRole('cell', { name: 'Sir Peter Vance' }).waitFor();
  });

  it('numbers the lines of plain text', async () => {
    await row('letter-from-hale').click();
    await article().locator('[data-line="3"]').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await app.screenshot(page, 'viewer-text');
  });

  it('is legible in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await row('catalogue-brass').click();
    await article().locator('[data-page="1"] canvas').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await app.screenshot(page, 'viewer-dark');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('falls back to the text that was read when the file is gone', async () => {
    await rm(join(folder, 'pressemitteilung-lumen-3.pdf'));
    await row('pressemitteilung').click();
    await page.getByText('The file is no longer there').waitFor();
    await eventually(() => article().locator('mark').count()).toBeGreaterThan(0);
  });

  it('never complains on the console', () => expect(app.complaints).toEqual([]));
});
