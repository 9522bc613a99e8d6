/**
 * `npm run bench [-- part of a file's name]`: measures what users wait for, prints a table and writes
 * test/artifacts/bench.json. Each figure is the median of its rounds, beside what it should not exceed
 * on two cores; one without such a limit is for information.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { ensureApplication } from '../../setup/application.mjs';
import { modelsFolder } from '../../setup/models.mjs';

const here = dirname(fileURLToPath(import.meta.url));
process.env.KNOWLOOM_MODELS = modelsFolder();
await ensureApplication();

// Compiles the benches, and what they import later; it serves nobody.
const compiler = await createServer({
  configFile: false,
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const results = [];
const wanted = process.argv[2] ?? '';
const files = readdirSync(here).filter((name) => name.endsWith('.bench.ts'));
for (const file of files.filter((name) => name.includes(wanted))) {
  const { benches, onlyByName } = await compiler.ssrLoadModule(join(here, file));
  if (onlyByName && wanted === '') continue;
  for (const { figures, measure, rounds } of benches) {
    const measured = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await measure());
    figures.forEach((figure, index) => {
      const values = measured.map((round) => round[index]).sort((a, b) => a - b);
      const median = values[Math.floor(values.length / 2)];
      results.push({ ...figure, median, values });
      console.log(describe(figure, median));
    });
  }
}
await compiler.close();
const folder = join(here, '..', 'artifacts');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(results, null, 2)}\n`);

function describe({ name, unit, limit }, median) {
  const value = median.toFixed(median < 100 && unit === 'ms' ? 1 : 0);
  const verdict = limit === null ? '' : `(at most ${limit})  ${median <= limit ? 'ok' : 'OVER'}`;
  return `${name.padEnd(64)}${value.padStart(8)} ${unit.padEnd(6)}  ${verdict}`.trimEnd();
}
