import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './findViolations';
import { serveApp } from './serveApp';
import type { ServedApp } from './serveApp';

let app: ServedApp;

beforeAll(async () => {
  app = await serveApp();
});

afterAll(() => app.dispose());

describe('the first start', () => {
  it.each(['light', 'dark'] as const)('says what to do next, %s', async (colorScheme) => {
    const page = await app.open({ colorScheme });
    await page.getByText('The graph is empty').waitFor();
    await page.getByRole('button', { name: 'Open folder' }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Start run' }).isDisabled()).toBe(true);
    expect(await page.getByText('Open documents first.').isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await app.screenshot(page, `first-start-${colorScheme}`);
    await page.context().close();
  });

  it('takes the token out of the address and keeps it over a reload', async () => {
    const page = await app.open();
    await page.getByText('The graph is empty').waitFor();
    expect(page.url()).not.toContain('token');
    await page.reload();
    await page.getByText('The graph is empty').waitFor();
    await page.context().close();
  });

  it('says what is wrong with a path', async () => {
    const page = await app.open();
    await page.getByRole('button', { name: 'Open folder' }).first().click();
    const path = page.getByLabel('Path');
    await path.waitFor();
    expect(await findViolations(page)).toEqual([]);
    await path.fill('/no such folder/#1 “quoted”');
    await path.press('Enter');
    await page.getByText('There is no file or folder at /no such folder/#1 “quoted”.').waitFor();
    await page.context().close();
  });

  it('never complains on the console', () => expect(app.complaints).toEqual([]));

  it('tells someone without the token which address to open', async () => {
    const page = await app.open({ url: new URL('/', app.url).href });
    await page.getByText('The address lacks its token.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });
});
