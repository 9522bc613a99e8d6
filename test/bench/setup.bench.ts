import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Bench } from './bench';

export const benches: Bench[] = [
  {
    figures: [{ name: 'set-up: a second time, nothing to do', unit: 'ms', limit: 2000 }],
    rounds: 5,
    measure: () => {
      prepare();
      const before = performance.now();
      const said = prepare();
      const took = performance.now() - before;
      if (said !== '') throw new Error(`Set-up had something to do: ${said}`);
      return Promise.resolve([took]);
    },
  },
];

/** What `npm start` does first; what it said. */
function prepare(): string {
  const program = resolve(import.meta.dirname, '../../setup/prestart.mjs');
  const { status, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stderr;
}
