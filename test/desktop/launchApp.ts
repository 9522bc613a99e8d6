import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { startDisplay } from './display';
import { packageApp } from './packageApp';

export interface LaunchedApp {
  app: ElectronApplication;
  page: Page;
  home: string;
  /** What the app was started with. */
  parameters: string[];
  environment: Record<string, string>;
  /** What pages and main said that they should not: errors, refusals of the CSP. */
  complaints: string[];
  screenshot(name: string): Promise<void>;
  /** Quits as the user does; resolves with the exit code. */
  quit(): Promise<number | null>;
  /** Ends everything and removes the home. */
  dispose(): Promise<void>;
}

const ARTIFACTS = resolve(import.meta.dirname, '../artifacts');

/** Packages the app where needed and opens it on a new home that `prepare` may fill. */
export async function launchApp(
  prepare: (home: string) => Promise<void> = async () => {},
): Promise<LaunchedApp> {
  const executablePath = await packageApp();
  const home = await mkdtemp(join(tmpdir(), 'knowloom-desktop-'));
  await prepare(home);
  const display = await startDisplay();
  // Chromium's sandbox refuses to run for root; that of the pages is a matter of the window.
  const parameters = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const environment = {
    ...(process.env as Record<string, string>),
    KNOWLOOM_HOME: home,
    DISPLAY: display.name,
  };
  const app = await _electron.launch({ executablePath, args: parameters, env: environment });
  const main = app.process();
  const ended = once(main, 'exit').then(([code]) => code as number | null);
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));

  return {
    app,
    page,
    home,
    parameters,
    environment,
    complaints,
    async screenshot(name) {
      await page.screenshot({ path: join(ARTIFACTS, `desktop-${name}.png`) });
    },
    async quit() {
      await app.evaluate((electron) => electron.app.quit()).catch(() => {});
      return ended;
    },
    async dispose() {
      if (main.exitCode === null) main.kill('SIGKILL');
      await ended;
      display.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
