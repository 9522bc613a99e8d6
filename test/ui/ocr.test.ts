import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RECORDED_MODEL, serveApp } from './serveApp';
import type { ServedApp } from './serveApp';

let app: ServedApp;
let page: Page;
let folder: string;

/** A sample whose answers are recorded, and a picture without words: OCR finds nothing to ask about. */
beforeAll(async () => {
  app = await serveApp();
  page = await app.open();
  folder = await mkdtemp(join(tmpdir(), 'knowloom-ocr-ui-'));
  await cp(resolve('resources/samples/letter-from-hale.txt'), join(folder, 'letter-from-hale.txt'));
  const canvas = createCanvas(400, 400);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 400, 400);
  await writeFile(join(folder, 'scan.png'), await canvas.encode('png'));
});

afterAll(async () => {
  await app.dispose();
  await rm(folder, { recursive: true, force: true });
});

const state = () => page.getByRole('region', { name: 'Run' }).getByRole('status').first();
const banners = () => page.getByText('1 whole file has no text: read it with OCR?');

it(
  'offers OCR for what has no text, in the run panel and in the report',
  { timeout: 240_000 },
  async () => {
    await page.getByRole('button', { name: 'Open folder' }).first().click();
    await page.getByLabel('Path').fill(folder);
    await page.getByLabel('Path').press('Enter');
    await page.getByRole('button', { name: /letter-from-hale/ }).waitFor();
    const run = page.getByRole('region', { name: 'Run' });
    await run.getByLabel('Model', { exact: true }).selectOption(RECORDED_MODEL);
    await page.getByRole('button', { name: 'Start run' }).first().click();
    await state().filter({ hasText: 'Done' }).waitFor({ timeout: 200_000 });
    await banners().waitFor();
    await page.getByRole('tab', { name: 'Report' }).click();
    await expect.poll(() => banners().count(), { timeout: 20_000 }).toBe(2);
    await app.screenshot(page, 'ocr');

    await page.getByRole('button', { name: 'Read with OCR' }).first().click();
    await expect.poll(() => banners().count(), { timeout: 20_000 }).toBe(0);
    await state().filter({ hasText: 'Done' }).waitFor({ timeout: 100_000 });
    await page
      .getByRole('row', { name: /scan\.png/ })
      .getByText('The file has no text.')
      .waitFor();
    expect(await banners().count()).toBe(0);
    await page.getByRole('button', { name: 'Which files are read' }).click();
    expect(await page.getByLabel(/by OCR/).isChecked()).toBe(true);
    expect(app.complaints).toEqual([]);
  },
);
