import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findBrowser } from '../../../setup/testRuntimes.mjs';

/** CSS pixels to PDF points. */
const POINTS = 72 / 96;

export interface PrintedWord {
  text: string;
  /** Points from the upper left corner of the page. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Printer {
  /** Prints HTML on pages of the given size in points, without margins. */
  print(html: string, size?: { width: number; height: number }): Promise<Buffer>;
  /** Where the browser puts the words of each `.word` element of a page that has no second one. */
  words(): Promise<PrintedWord[]>;
  close(): Promise<void>;
}

/** Debian's Chromium, which makes real PDFs of what a test lays out. */
export async function startPrinter(): Promise<Printer> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page: Page = await browser.newPage();
  return {
    async print(html, { width, height } = { width: 595, height: 842 }) {
      // As wide as the paper, so that the screen's layout is the print's.
      await page.setViewportSize({ width: Math.round(width / POINTS), height: 1000 });
      await page.setContent(`<!doctype html><meta charset="utf-8">${html}`);
      return page.pdf({
        width: `${width / POINTS}px`,
        height: `${height / POINTS}px`,
        margin: { top: '0', right: '0', bottom: '0', left: '0' },
      });
    },
    async words() {
      const found: PrintedWord[] = [];
      for (const element of await page.locator('.word').all()) {
        const box = await element.boundingBox();
        if (!box) throw new Error('A word is not shown.');
        found.push({
          text: (await element.textContent()) ?? '',
          x: box.x * POINTS,
          y: box.y * POINTS,
          width: box.width * POINTS,
          height: box.height * POINTS,
        });
      }
      return found;
    },
    close: () => browser.close(),
  };
}
