import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveApp } from './serveApp';
import type { ServedApp } from './serveApp';

/** More than one chunk, of which the model takes some seconds each. */
const DOCUMENT = resolve(import.meta.dirname, '../../resources/samples/diary-of-captain-renn.txt');
/** Small, so that a chunk does not take long; what it finds does not matter here. */
const MODEL = 'smollm2-135m-instruct';
/** A chunk and the start of model and graph, on two cores that others may have: ms. */
const PATIENCE = 400_000;

let app: ServedApp;
let page: Page;

// One run for all: each step starts from what the steps before it left.
beforeAll(async () => {
  app = await serveApp({ asksTheModel: true });
  page = await app.open();
});

afterAll(() => app.dispose());

const run = () => page.getByRole('region', { name: 'Run' });
const button = (name: string) => run().getByRole('button', { name, exact: true });
const state = (text: string) =>
  run().getByRole('status').filter({ hasText: text }).waitFor({ timeout: PATIENCE });
const chunks = async () =>
  /Chunks\s+(\d+) of (\d+)/
    .exec(await run().innerText())
    ?.slice(1)
    .map(Number) ?? [];

describe('a run that asks the model', () => {
  it('starts, and offers to pause and to cancel', { timeout: PATIENCE }, async () => {
    await page.getByRole('button', { name: 'Open folder' }).first().click();
    await page.getByLabel('Path').fill(DOCUMENT);
    await page.getByLabel('Path').press('Enter');
    await page.getByRole('button', { name: /diary-of-captain-renn\.txt/ }).waitFor();
    await run().getByLabel('Model', { exact: true }).selectOption(MODEL);
    await button('Start run').click();
    await button('Pause').waitFor();
    await button('Cancel').waitFor();
    expect(await button('Start run').count()).toBe(0);
  });

  it('pauses after the chunk under way', { timeout: PATIENCE }, async () => {
    await button('Pause').click();
    await state('Paus');
    await state('Paused');
    const [done = 0, total = 0] = await chunks();
    expect(total).toBeGreaterThan(1);
    expect(done).toBeLessThan(total);
    await page.waitForTimeout(2000);
    expect(await chunks()).toEqual([done, total]);
    expect(await button('Pause').count()).toBe(0);
  });

  it('resumes and is cancelled; what was found is kept', { timeout: PATIENCE }, async () => {
    await button('Resume').click();
    await state('Reading');
    await button('Cancel').click();
    await state('Cancelled; what was found is kept');
    const [done = 0, total = 0] = await chunks();
    expect(done).toBeLessThan(total);
    await button('Run again').waitFor();
  });

  it('never complains on the console', () => expect(app.complaints).toEqual([]));
});
