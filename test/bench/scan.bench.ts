import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanPaths } from '../../main/documents';
import type { Bench } from './bench';

export const benches: Bench[] = [
  {
    figures: [
      { name: 'scan: 100,000 files in 1,000 folders', unit: 'ms', limit: 10_000 },
      { name: 'scan: memory that it holds at its end', unit: 'MB', limit: 100 },
    ],
    rounds: 1,
    measure,
  },
];

const FOLDERS = 1000;
const FILES = 100;

async function measure(): Promise<number[]> {
  const root = await mkdtemp(join(tmpdir(), 'knowloom-bench-'));
  for (let folder = 0; folder < FOLDERS; folder += 1) {
    const path = join(root, `part ${folder % 10}`, `folder ${folder}`);
    await mkdir(path, { recursive: true });
    const names = Array.from({ length: FILES }, (_, index) => join(path, `document ${index}.txt`));
    await Promise.all(names.map((name) => writeFile(name, 'text')));
  }
  const memory = process.memoryUsage().heapUsed;
  const before = performance.now();
  const scan = await scanPaths([root]);
  const took = performance.now() - before;
  const held = (process.memoryUsage().heapUsed - memory) / 1_000_000;
  await rm(root, { recursive: true });
  if (!scan.ok || scan.value.files.length !== FOLDERS * FILES) throw new Error('Files are missing');
  return [took, held];
}
