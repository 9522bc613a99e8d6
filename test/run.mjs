/**
 * `npm test`: the static checks, then the vitest projects one after the other; a part that fails
 * does not stop the later ones. The last line is `N passed, N failed`, with `, N skipped` behind it
 * where tests were skipped. `--static` runs only the checks, `--project NAME` only that project.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Each counts as one test: its name, then the command. */
const CHECKS = [
  ['prettier', 'prettier', '--check', '--log-level=warn', '.'],
  ['eslint', 'eslint', '.', '--max-warnings=0'],
  ['types of main', 'tsc', '-p', 'tsconfig.node.json'],
  ['types of tests', 'tsc', '-p', 'tsconfig.test.json'],
  [
    'svelte-check',
    'svelte-check',
    '--tsconfig=./tsconfig.web.json',
    '--fail-on-warnings',
    '--output=human',
  ],
  ['knip', 'knip', '--no-progress'],
];
/** The tests of the whole app run what this builds. Set-up has done it where `npm test` was asked. */
const BUILD = [
  'build',
  process.execPath,
  '--input-type=module',
  '--eval=await (await import("./setup/application.mjs")).ensureApplication()',
];
const PROJECTS = ['unit', 'neo4j', 'model', 'ui', 'desktop', 'faults'];

/** A part that takes longer hangs: minutes. */
const PART_LIMIT = 30;
/** A skipped test says in its title what it lacks: "… (needs KNOWLOOM_REFERENCE)". */
const SKIP_REASON = /\((needs|skipped:) [^)]+\)/;

const { values: options } = parseArgs({
  options: {
    static: { type: 'boolean', default: false },
    project: { type: 'string', multiple: true, default: [] },
  },
});
const unknown = options.project.find((name) => !PROJECTS.includes(name));
if (unknown !== undefined) {
  console.error(`There is no project "${unknown}"; there are ${PROJECTS.join(', ')}.`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'knowloom-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) stop(child, signal);
    process.exit(130);
  });
}

const parts = await runChecks(options.project.length === 0 ? [BUILD, ...CHECKS] : [BUILD]);
if (!options.static) {
  const chosen = options.project.length > 0 ? options.project : PROJECTS;
  for (const name of PROJECTS.filter((project) => chosen.includes(project))) {
    parts.push(await runProject(name));
  }
}
process.exitCode = report(parts);

/** Two at a time, as most of them use one core; what they print comes when they end. */
async function runChecks(checks) {
  const waiting = [...checks];
  const results = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const [name, tool, ...args] = check;
      const { code, seconds, output } = await run(tool, args, true);
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
      if (code !== 0) console.log(output.trimEnd());
      results.push({
        name,
        passed: code === 0 ? 1 : 0,
        failed: code === 0 ? 0 : 1,
        skipped: 0,
        seconds,
        notes: [],
      });
    }
  };
  await Promise.all([worker(), worker()]);
  return checks.map(([name]) => results.find((result) => result.name === name));
}

async function runProject(name) {
  console.log(`\n── ${name} ──`);
  const outputFile = join(scratch, `${name}.json`);
  const { code, seconds } = await run(
    'vitest',
    [
      'run',
      '--project',
      name,
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json',
      outputFile,
    ],
    false,
  );
  return { name, seconds, ...count(outputFile, code) };
}

/** Reads vitest's report; what it does not explain (a crash, an error outside tests) is a failure. */
function count(outputFile, code) {
  const sum = { passed: 0, failed: 0, skipped: 0, notes: [] };
  let report;
  try {
    report = JSON.parse(readFileSync(outputFile, 'utf8'));
  } catch {
    return { ...sum, failed: 1, notes: [`vitest ended with code ${code} and without a report`] };
  }
  for (const file of report.testResults) {
    const before = sum.failed;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') sum.passed += 1;
      else if (test.status === 'failed') sum.failed += 1;
      else if (SKIP_REASON.test(test.fullName)) {
        sum.skipped += 1;
        sum.notes.push(`skipped: ${test.fullName.trim()}`);
      } else {
        sum.failed += 1;
        sum.notes.push(`did not run and does not say why: ${test.fullName.trim()}`);
      }
    }
    if (file.status === 'failed' && sum.failed === before) {
      sum.failed += 1;
      sum.notes.push(`failed outside its tests: ${file.name}`);
    }
  }
  if (code !== 0 && sum.failed === 0) {
    sum.failed = 1;
    sum.notes.push(`vitest ended with code ${code} though no test failed`);
  }
  return sum;
}

function run(tool, args, quiet) {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(resolve(root, 'node_modules', '.bin', tool), args, {
      cwd: root,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // A group of its own, so that what it started can be ended with it.
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    const limit = setTimeout(() => {
      console.error(`${tool} was still running after ${PART_LIMIT} minutes and is ended.`);
      stop(child, 'SIGKILL');
    }, PART_LIMIT * 60_000);
    const finish = (code) => {
      clearTimeout(limit);
      running.delete(child);
      done({ code, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      console.error(error.message);
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

function stop(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Prints the table and the closing line; returns the exit code. */
function report(parts) {
  const total = (key) => parts.reduce((sum, part) => sum + part[key], 0);
  const row = (...cells) =>
    console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(9))).join(''));
  console.log('');
  row('part', 'passed', 'failed', 'skipped', 'seconds');
  for (const { name, passed, failed, skipped, seconds } of parts) {
    row(name, `${passed}`, `${failed}`, `${skipped}`, seconds.toFixed(1));
  }
  row(
    'all',
    ...['passed', 'failed', 'skipped'].map((key) => `${total(key)}`),
    total('seconds').toFixed(1),
  );
  for (const part of parts) for (const note of part.notes) console.log(`${part.name}: ${note}`);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped}`);
  return total('failed') === 0 ? 0 : 1;
}
