/**
 * Records what the default model answers about the samples and a small gold file: `npm run record`.
 *
 * A real build in an empty home fills the answer cache; its files become test/fixtures/answers, with
 * which the UI, desktop and fault tests run quickly and always alike. Run it again after every
 * change of prompts, decoding, packs or samples: old answers have other keys and are not found.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { modelsFolder } from '../setup/models.mjs';

const root = resolve(import.meta.dirname, '..');
const answers = join(root, 'test/fixtures/answers');
const home = process.env.KNOWLOOM_RECORD_HOME ?? mkdtempSync(join(tmpdir(), 'knowloom-record-'));

const env = { ...process.env, KNOWLOOM_HOME: home, KNOWLOOM_MODELS: modelsFolder() };

const build = spawnSync(
  process.execPath,
  [join(root, 'out/main/cli.js'), 'build', join(root, 'resources/samples')],
  { cwd: root, stdio: 'inherit', env },
);
const gold = join(root, 'test/fixtures/gold/harbour');
const evaluation = spawnSync(
  process.execPath,
  [join(root, 'out/main/cli.js'), 'eval', `${gold}.jsonl`, '--types', `${gold}.types.json`],
  { cwd: root, stdio: 'inherit', env },
);
const recorded = join(home, 'cache/answers');
if (build.status !== 0 || evaluation.status !== 0 || !existsSync(recorded)) {
  console.error(
    `The build ended with ${build.status}, the evaluation with ${evaluation.status}; what was answered is kept in ${home}.`,
  );
  process.exit(1);
}
rmSync(answers, { recursive: true, force: true });
cpSync(recorded, answers, { recursive: true });
if (!process.env.KNOWLOOM_RECORD_HOME) rmSync(home, { recursive: true, force: true });
console.error(`Recorded in ${answers}`);
