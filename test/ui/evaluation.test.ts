import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scorePredictions } from '../../main/evaluation';
import { findViolations } from './findViolations';
import { RECORDED_MODEL, serveApp } from './serveApp';
import type { ServedApp } from './serveApp';

const GOLD = resolve(import.meta.dirname, '../fixtures/gold/harbour.jsonl');
const SENTENCES = readFileSync(GOLD, 'utf8').trim().split('\n').length;
/** Where answers are not recorded, the model gives them. */
const LONG_MS = 900_000;

let app: ServedApp;
let page: Page;

beforeAll(async () => {
  app = await serveApp();
  page = await app.open();
  await page.getByRole('tab', { name: 'Evaluation' }).click();
});

afterAll(() => app.dispose());

const view = () => page.getByRole('region', { name: 'Evaluation' });
const goldField = () => view().getByLabel('Gold file');
const measure = () => view().getByRole('button', { name: 'Measure' });
const state = () => view().getByRole('status').first();
const articles = () => view().getByRole('article');

describe('the evaluation of a model', () => {
  it('says what is wrong with a gold file', async () => {
    await goldField().fill('/nowhere/gold.jsonl');
    await measure().click();
    await page.getByText('There is no file or folder at /nowhere/gold.jsonl').waitFor();
  });

  it('measures the model on every sentence', { timeout: LONG_MS }, async () => {
    await goldField().fill(GOLD);
    await view().getByLabel('Model', { exact: true }).selectOption(RECORDED_MODEL);
    await measure().click();
    await state()
      .filter({ hasText: `Done ${SENTENCES} of ${SENTENCES} sentences` })
      .waitFor({ timeout: LONG_MS });
    await view()
      .getByRole('heading', { name: /harbour\.jsonl/ })
      .waitFor();
    await app.screenshot(page, 'evaluation');
  });

  it('shows the figures that the scorer finds in the saved predictions', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      view().getByRole('button', { name: 'Save predictions' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('harbour.predictions.jsonl');
    const path = await download.path();
    expect((await readFile(path, 'utf8')).trim().split('\n')).toHaveLength(SENTENCES);
    const scored = await scorePredictions({ gold: GOLD }, path);
    if (!scored.ok) throw new Error(scored.failure.message);
    const entities = scored.value.report.datasets[0]?.layers.find(({ layer }) => layer === 'Ent-C');
    expect(entities?.right).toBeGreaterThan(0);
    const row = view().getByRole('row', { name: /^Entities [\d.]+ / });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      ...[entities!.precision, entities!.recall, entities!.f1].map((share) =>
        (100 * share).toFixed(1),
      ),
      `${entities!.right} / ${entities!.predicted} / ${entities!.gold}`,
    ]);
    const types = scored.value.report.datasets[0]?.types.filter(({ layer }) => layer === 'Ent-C');
    const chart = view().getByRole('table', { name: 'Entities', exact: true });
    expect(await chart.getByRole('rowheader').allInnerTexts()).toEqual(
      types?.map(({ type }) => type),
    );
  });

  it('shows wrong answers beside gold, and only those that are asked for', async () => {
    const all = await articles().count();
    expect(all).toBeGreaterThan(0);
    await view().getByLabel('Kind of error').selectOption('Missed');
    const missed = await articles().count();
    expect(missed).toBeGreaterThan(0);
    const verdicts = await articles().locator('.verdict').allInnerTexts();
    expect(new Set(verdicts)).toEqual(new Set(['Missed']));
    await view().getByLabel('Type', { exact: true }).selectOption({ index: 1 });
    expect(await articles().count()).toBeLessThanOrEqual(missed);
    await view().getByLabel('Type', { exact: true }).selectOption('All');
    await view().getByLabel('Kind of error').selectOption('All');
    expect(await articles().count()).toBe(all);
    await articles().first().scrollIntoViewIfNeeded();
    await app.screenshot(page, 'evaluation-wrong');
  });

  it.each(['light', 'dark'] as const)('is accessible (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await app.screenshot(page, `evaluation-${colorScheme}`);
    expect(await findViolations(page)).toEqual([]);
  });

  it('keeps less when only what is certain is wanted, and asks nothing for it', async () => {
    const found = async () => {
      const row = view().getByRole('row', { name: /^Entities [\d.]+ / });
      return Number((await row.getByRole('cell').last().innerText()).split(' / ')[1]);
    };
    const before = await found();
    expect(await view().getByLabel('Keep').inputValue()).toBe('balanced');
    await view().getByLabel('Keep').selectOption('only what is certain');
    await measure().click();
    await state()
      .filter({ hasText: `${SENTENCES} from the cache` })
      .waitFor();
    await expect.poll(found, { timeout: 20_000 }).toBeLessThan(before);
    await view().getByLabel('Keep').selectOption('what is likely');
    await measure().click();
    await expect.poll(found, { timeout: 20_000 }).toBe(before);
  });

  it('shows the last figures again in a new window', async () => {
    const other = await app.open();
    await other.getByRole('tab', { name: 'Evaluation' }).click();
    await other.getByRole('heading', { name: /harbour\.jsonl/ }).waitFor();
    await other.close();
    expect(app.complaints).toEqual([]);
  });
});
