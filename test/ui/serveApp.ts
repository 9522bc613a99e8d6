import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser } from '../../setup/testRuntimes.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const ARTIFACTS = join(ROOT, 'test/artifacts');
const ANSWERS = join(ROOT, 'test/fixtures/answers');

/** Recorded with this one by `npm run record`. */
export const RECORDED_MODEL = 'qwen2.5-coder-1.5b-instruct';

export interface ServedApp {
  /** With the token. */
  url: string;
  /** KNOWLOOM_HOME of the server. */
  home: string;
  /** A new page of its own context, opened on the app. */
  open(options?: BrowserContextOptions & { url?: string }): Promise<Page>;
  /** Errors on the consoles of all pages so far, refusals of the content policy among them. */
  complaints: string[];
  screenshot(page: Page, name: string): Promise<void>;
  dispose(): Promise<void>;
}

/**
 * Starts the real `serve` on a new home, and Debian's Chromium. The home holds the recorded answers
 * unless `asksTheModel`.
 */
export async function serveApp({ asksTheModel = false } = {}): Promise<ServedApp> {
  const home = await mkdtemp(join(tmpdir(), 'knowloom-ui-'));
  if (!asksTheModel) await cp(ANSWERS, join(home, 'cache/answers'), { recursive: true });
  const server = spawn(process.execPath, [join(ROOT, 'out/main/cli.js'), 'serve'], {
    env: { ...process.env, KNOWLOOM_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const url = await readAddress(server.stdout);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-quic',
      '--no-first-run',
    ],
  });
  const complaints: string[] = [];

  return {
    url,
    home,
    complaints,
    async open({ url: wanted = url, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1360, height: 860 },
        // Halfway through a transition colours are neither the old nor the new ones.
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(wanted);
      return page;
    },
    async screenshot(page, name) {
      await page.screenshot({ path: join(ARTIFACTS, `ui-${name}.png`) });
    },
    async dispose() {
      await browser.close();
      server.kill('SIGINT');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The first line that `serve` prints is the address with its token. */
async function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  for await (const piece of output) {
    said += String(piece);
    const line = said.split('\n').find((entry) => entry.includes('#token='));
    if (line && said.includes('\n')) return line.trim();
  }
  throw new Error(`serve ended without an address: ${said}`);
}
