import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './findViolations';
import { serveApp } from './serveApp';
import type { ServedApp } from './serveApp';

const SMALL_MODEL = 'qwen2.5-coder-0.5b-instruct';
const SENTENCE = 'Marie Curie lived on the Vistula, which flows into the Baltic Sea.';

let app: ServedApp;
let page: Page;

// One schema for all: each step starts from what the steps before it left.
beforeAll(async () => {
  app = await serveApp();
  page = await app.open();
  await page.getByRole('tab', { name: 'Schema' }).click();
  await treeItem('Person').waitFor();
});

afterAll(() => app.dispose());

/** Two cores are shared with a database: patience. */
const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 20_000 });

const treeItem = (name: string) =>
  page.getByRole('tree').getByRole('treeitem', { name, exact: false });
const form = () => page.getByRole('form', { name: 'Class' });
const code = () => page.getByRole('textbox', { name: 'Code of the schema' });
const view = (name: string) =>
  page.getByRole('group', { name: 'Show' }).getByRole('button', { name, exact: true });
const problems = () => page.getByRole('region', { name: 'Errors and warnings' });

/** Lines that are in sight; the others are not drawn. */
const codeText = async () => (await code().locator('.cm-line').allInnerTexts()).join('\n');

/** Puts the cursor at the end of the code. */
async function goToEnd() {
  await code().click();
  await page.keyboard.press('Control+End');
}

/** A line of its own behind all code, in column 1: the editor indents it as the line above. */
async function startLine() {
  await goToEnd();
  await page.keyboard.press('Enter');
  for (let level = 0; level < 3; level += 1) await page.keyboard.press('Shift+Tab');
}

async function chooseMenu(item: string) {
  await page.getByRole('button', { name: 'Schemas', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function nameSchema(name: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function exportCode(): Promise<{ path: string; text: string }> {
  await page.getByRole('button', { name: 'Export', exact: true }).last().click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Class code (.py)' }).click();
  const path = join(app.home, 'exported rivers.py');
  await (await download).saveAs(path);
  return { path, text: await readFile(path, 'utf8') };
}

describe('the schema editor', () => {
  it('shows a pack that cannot be changed', async () => {
    await treeItem('Organization').click();
    expect(await form().getByLabel('Name', { exact: true }).inputValue()).toBe('Organization');
    expect(await form().getByLabel('Description').getAttribute('readonly')).not.toBeNull();
    await eventually(codeText).toContain('class Organization(Entity):');
    expect(await page.getByText('This pack comes with Knowloom').isVisible()).toBe(true);
  });

  it('is worked by the keyboard', async () => {
    await page.getByRole('tree').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await eventually(() => form().getByLabel('Name', { exact: true }).inputValue()).toBe('Company');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => form().getByLabel('Name', { exact: true }).inputValue()).toBe(
      'Organization',
    );
    await page.getByRole('searchbox', { name: 'Filter classes' }).fill('compan');
    await eventually(() => treeItem('Person').count()).toBe(0);
    expect(await treeItem('Company').count()).toBe(1);
    await page.getByRole('searchbox', { name: 'Filter classes' }).fill('');
  });

  it('makes a schema from nothing by form', async () => {
    await chooseMenu('New schema…');
    expect(await findViolations(page)).toEqual([]);
    await nameSchema('rivers');
    await eventually(() => page.getByRole('tree').getByRole('treeitem').count()).toBe(3);
    await page.getByRole('button', { name: 'New entity class' }).click();
    const name = form().getByLabel('Name', { exact: true });
    await eventually(() => name.inputValue()).toBe('NewEntity');
    await eventually(() => name.evaluate((field) => document.activeElement === field)).toBe(true);
    await page.keyboard.type('River');
    await page.keyboard.press('Tab');
    await treeItem('River').waitFor();
    await form().getByLabel('Description').fill('A stream of water that has a name.');
    await form().getByLabel('Examples').fill('Elbe\nRio Grande, the great one');
    await eventually(codeText).toContain('class River(Entity):');
    await eventually(codeText).toContain('Description: A stream of water that has a name.');
    await eventually(codeText).toContain('Examples: Elbe, "Rio Grande, the great one"');

    await page.getByRole('button', { name: 'New relation' }).click();
    await eventually(() => name.inputValue()).toBe('NewRelation');
    await page.keyboard.type('FlowsInto');
    await page.keyboard.press('Tab');
    await treeItem('FlowsInto').waitFor();
    await form().getByRole('combobox', { name: 'Add to From' }).fill('riv');
    await page.getByRole('option', { name: 'River', exact: true }).click();
    await form().getByRole('button', { name: 'Remove Entity from From' }).click();
    await eventually(codeText).toContain('head_entity: River, tail_entity: Entity');
    await app.screenshot(page, 'schema-form');
  });

  it.each(['light', 'dark'] as const)('has no violations, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page)).toEqual([]);
    await app.screenshot(page, `schema-${colorScheme}`);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('renames a class wherever the code speaks of it', async () => {
    await treeItem('River').click();
    const name = form().getByLabel('Name', { exact: true });
    await name.fill('Flows Into');
    await form().getByText('A name has letters, digits and _').waitFor();
    await name.fill('Waterway');
    await name.press('Enter');
    await treeItem('Waterway').waitFor();
    await eventually(codeText).toContain('head_entity: Waterway, tail_entity: Entity');
    await name.press('Control+z');
    await treeItem('River').waitFor();
    await eventually(codeText).toContain('head_entity: River, tail_entity: Entity');
    await treeItem('River').click();
  });

  it('says where broken code is wrong, and the form waits', async () => {
    await startLine();
    await page.keyboard.type('class Lake(Entity:\npass\n', { delay: 5 });
    await problems().getByText('1 error').waitFor();
    const error = problems().getByRole('button').first();
    expect(await error.innerText()).toMatch(/Line \d+, column 18\s*found :, expected/);
    // The other classes are there, and can be changed.
    expect(await form().getByLabel('Description').getAttribute('readonly')).toBeNull();
    await page.keyboard.press('Control+Home');
    await error.click();
    await app.screenshot(page, 'schema-error');
    await page.keyboard.type(')');
    await problems().getByText('No errors').waitFor();
    await treeItem('Lake').waitFor();
  });

  it('keeps a class in sight while its own code is broken', async () => {
    await treeItem('Lake').click();
    await goToEnd();
    await page.keyboard.type('\n\tdef (self):\n\t\tpass');
    await form().getByText('The form waits').waitFor();
    expect(await form().getByLabel('Description').getAttribute('readonly')).not.toBeNull();
    expect(await treeItem('Lake').getByText('has an error in its code').count()).toBe(1);
    while ((await codeText()).includes('def (self)')) {
      await page.getByRole('button', { name: 'Undo' }).click();
    }
    await form().getByText('The form waits').waitFor({ state: 'detached' });
    await treeItem('Lake').waitFor();
    await problems().getByText('No errors').waitFor();
  });

  it('warns of parents that are nowhere', async () => {
    await startLine();
    await page.keyboard.type('class Pond(Pool):\npass\n', { delay: 5 });
    await problems().getByText('Pool is unknown').waitFor();
    await treeItem('Pond').waitFor();
  });

  it('asks before unsaved changes are left, and keeps them', async () => {
    const chooser = page.locator('#schema-chooser');
    await chooser.selectOption('general');
    await page.getByRole('dialog').getByRole('button', { name: 'Keep as draft' }).click();
    await treeItem('Organization').waitFor();
    await chooser.selectOption('rivers');
    await page.getByText('You see changes from last time').waitFor();
    await treeItem('Pond').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    const file = await readFile(join(app.home, 'schemas', 'rivers.py'), 'utf8');
    expect(file).toContain('class Pond(Pool):');
  });

  it('gives the same when it is exported and imported', async () => {
    const exported = await exportCode();
    await writeFile(join(app.home, 'brought.py'), exported.text);
    const choosing = page.waitForEvent('filechooser');
    await chooseMenu('Import a file…');
    await (await choosing).setFiles(join(app.home, 'brought.py'));
    await nameSchema('brought');
    await treeItem('Pond').waitFor();
    const again = await exportCode();
    expect(again.text).toBe(exported.text);
  });

  it('can be chosen for a run', async () => {
    await page.locator('#run-schema').selectOption('rivers');
    expect(await page.locator('#run-schema').inputValue()).toBe('rivers');
  });

  it('can be tried on a sentence, and the trial stopped', { timeout: 300_000 }, async () => {
    await view('Both').click();
    await page.getByRole('button', { name: 'New entity class' }).click();
    const name = form().getByLabel('Name', { exact: true });
    await eventually(() => name.inputValue()).toBe('NewEntity');
    await name.fill('Person');
    await name.press('Enter');
    await treeItem('Person').waitFor();
    await form().getByLabel('Description').fill('A named human being.');
    await form().getByLabel('Examples').fill('Ada Lovelace\nHenrik Solberg');
    await eventually(codeText).toContain('Examples: Ada Lovelace, Henrik Solberg');

    await view('Try it').click();
    await page.getByLabel('Sentence', { exact: true }).fill(SENTENCE);
    await page.locator('#trial-model').selectOption(SMALL_MODEL);
    await page.locator('.try').getByRole('button', { name: 'Try it' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    const again = page.locator('.try').getByRole('button', { name: 'Try it' });
    await again.waitFor({ timeout: 100_000 });
    expect(await page.getByRole('alert').count()).toBe(0);

    await again.click();
    const result = page.getByRole('region', { name: 'Found' });
    await result.waitFor({ timeout: 180_000 });
    const marked = result.locator('mark');
    expect((await marked.allInnerTexts()).join(' ')).toContain('Marie Curie');
    await result.locator('summary').first().click();
    await result.getByText('class Person(Entity)').first().waitFor();
    await result.getByText(`sentence = "${SENTENCE}"`).waitFor();
    expect(await result.getByRole('region', { name: 'Raw output' }).innerText()).toContain(
      'Marie Curie',
    );
    expect(await findViolations(page)).toEqual([]);
    await app.screenshot(page, 'schema-trial');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  });

  it('fits a small window', async () => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await view('Form').click();
    expect(await view('Both').count()).toBe(0);
    await treeItem('River').click();
    await form().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await app.screenshot(page, 'schema-small');
  });

  it('never complains on the console', () => expect(app.complaints).toEqual([]));
});
