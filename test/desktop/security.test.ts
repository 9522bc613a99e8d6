import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp } from './launchApp';
import type { LaunchedApp } from './launchApp';
import { packageApp } from './packageApp';

let launched: LaunchedApp;

beforeAll(async () => {
  launched = await launchApp();
  await launched.page.waitForLoadState('load');
});
afterAll(() => launched?.dispose());

test('the page has the contract and nothing of Node or Electron', async () => {
  const globals = await launched.page.evaluate(() => ({
    client: Object.keys(window.knowloom ?? {}).sort(),
    foreign: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter(
      (name) => name in window,
    ),
  }));
  expect(globals).toEqual({ client: ['call', 'on'], foreign: [] });
});

test('the window is sandboxed and isolated', async () => {
  const preferences = await launched.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return (
      window?.webContents as unknown as { getLastWebPreferences(): object }
    ).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('calls of the contract are answered, others and bad input refused', async () => {
  const [status, unknown, badInput] = await launched.page.evaluate(async () => {
    const client = window.knowloom!;
    const call = client.call as (channel: string, input: unknown) => Promise<unknown>;
    return [
      await call('app.status', null),
      await call('app.quit', null).catch((error: unknown) => String(error)),
      await call('documents.view', { id: '' }),
    ];
  });
  expect(status).toMatchObject({ ok: true, value: { shell: 'window', home: launched.home } });
  expect(unknown).toContain('There is no call app.quit');
  expect(badInput).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
});

test('main refuses calls that the preload script would not pass on', async () => {
  const answer = await launched.app.evaluate(async ({ BrowserWindow }) => {
    // A page that got hold of IPC, as after a hole in the isolation.
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { nodeIntegration: true, contextIsolation: false, sandbox: false },
    });
    await foreign.loadURL('data:text/html,<title>foreign</title>');
    const script = `require('electron').ipcRenderer.invoke('knowloom:call', 'app.status', null).then(() => 'answered', String)`;
    const result: unknown = await foreign.webContents.executeJavaScript(script);
    foreign.destroy();
    return result;
  });
  expect(answer).toContain('refused');
});

test('app:// serves the user interface and nothing above it', async () => {
  const { statuses, policy } = await launched.page.evaluate(async () => {
    const paths = [
      '/index.html',
      '/../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..\\..\\package.json',
      '/..%5c..%5cpackage.json',
      '//etc/passwd',
      '/%',
      '/assets',
    ];
    const statuses: Record<string, number> = {};
    for (const path of paths) {
      statuses[path] = (await fetch(`app://knowloom${path}`)).status;
    }
    const page = await fetch('app://knowloom/index.html');
    return { statuses, policy: page.headers.get('Content-Security-Policy') };
  });
  const { '/index.html': own, ...others } = statuses;
  expect(own).toBe(200);
  expect(new Set(Object.values(others))).toEqual(new Set([404]));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

test('the page stays where it is: no navigation, no windows, no permissions', async () => {
  const { page, app } = launched;
  const before = page.url();
  await page.evaluate(() => {
    window.open('http://127.0.0.1:9/');
    const link = document.createElement('a');
    link.href = 'http://127.0.0.1:9/';
    document.body.append(link);
    link.click();
    link.remove();
  });
  const permissions = await page.evaluate(() =>
    Promise.all([
      Notification.requestPermission(),
      navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'granted', String),
    ]),
  );
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(permissions[0]).toBe('denied');
  expect(permissions[1]).not.toBe('granted');
});

test('a second start on the same home shows the window that is there', async () => {
  const executable = await packageApp();
  const { environment, parameters } = launched;
  const { stderr } = await promisify(execFile)(executable, parameters, { env: environment });
  expect(stderr).toContain('open already');
  expect(
    await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  ).toBe(1);
});
