import { launchApp } from '../desktop/launchApp';
import type { Bench } from './bench';

export const benches: Bench[] = [
  {
    figures: [{ name: 'window: process start to first paint', unit: 'ms', limit: 1500 }],
    rounds: 5,
    measure,
  },
];

async function measure(): Promise<number[]> {
  const { app, page, dispose } = await launchApp();
  const painted = await page.evaluate(async () => {
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
    while (!paint()) await new Promise((later) => setTimeout(later, 20));
    return performance.timeOrigin + paint()!.startTime;
  });
  const started = await app.evaluate(() => process.getCreationTime() ?? NaN);
  await dispose();
  return [painted - started];
}
