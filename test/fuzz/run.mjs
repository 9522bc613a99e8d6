/**
 * `npm run fuzz [-- format …] [--count 2000] [--seed 1]`: puts mutated real files to the readers. Findings are
 * kept in test/artifacts/fuzz; a finding that was mended belongs into test/fixtures/fuzz, which `npm test` reads.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const count = Number(values.count);

// Compiles the targets; it serves nobody.
const compiler = await createServer({
  configFile: false,
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const { fuzz, keepFinding } = await compiler.ssrLoadModule(join(here, 'fuzz.ts'));
const { fuzzTargets } = await compiler.ssrLoadModule(join(here, 'targets.ts'));
const targets = (await fuzzTargets()).filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
);
let found = 0;
for (const target of targets) {
  const started = performance.now();
  const findings = await fuzz(target, count, Number(values.seed));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${target.name}: ${count} inputs in ${seconds} s, ${findings.length} findings`);
  for (const { input, problem } of findings) {
    const path = keepFinding(join(here, '..', 'artifacts', 'fuzz'), target, input);
    console.log(`  ${path}: ${problem}`);
  }
  found += findings.length;
}
for (const target of targets) await target.close?.();
await compiler.close();
process.exit(found > 0 ? 1 : 0);
