import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { findElectron, hasDisplay } from './electronBinary.mjs';
import { root } from './places.mjs';
import { say } from './progress.mjs';

/** What a shell returns when a program's libraries are missing. */
const CANNOT_LOAD = 127;
/** Electron that fails within this time has shown no window: ms. */
const SHOWS_MS = 10_000;
const PARENT_MS = 500;

const parameters = process.argv.slice(2);
process.exitCode =
  parameters.length > 0 ? await runCommandLine(parameters) : await openWindowOrServe();

async function openWindowOrServe() {
  const why = await openWindow();
  if (typeof why === 'number') return why;
  say(`${why}; Knowloom serves its pages to a browser instead.`);
  return runCommandLine(['serve']);
}

/** Exit code of the window, or why there is none. */
async function openWindow() {
  if (!hasDisplay()) return 'There is no display';
  const electron = await findElectron();
  if (!electron) return 'There is no Electron here';
  // Chromium refuses its sandbox to root.
  const asRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  const started = performance.now();
  const ended = await run(electron, [...asRoot, root], { ELECTRON_RUN_AS_NODE: undefined });
  const late = performance.now() - started > SHOWS_MS;
  if (ended.code === 0 || ended.asked || (late && ended.code !== CANNOT_LOAD)) return ended.code;
  if (ended.code === CANNOT_LOAD) return 'Electron cannot be loaded (see above)';
  const how = ended.signal ? `of ${ended.signal}` : `with code ${ended.code}`;
  return `Electron ended ${how} before its window showed (see above)`;
}

async function runCommandLine(words) {
  return (await run(process.execPath, [join(root, 'out', 'main', 'cli.js'), ...words], {})).code;
}

/**
 * npm runs scripts through a shell that dies of a signal without passing it on: when the parent is
 * gone, the end was meant for this process too.
 */
function watchParent(onGone) {
  const parent = process.ppid;
  const underNpm = process.env.npm_lifecycle_event !== undefined;
  const watch = setInterval(() => underNpm && process.ppid !== parent && onGone(), PARENT_MS);
  return () => clearInterval(watch);
}

/**
 * Runs a program in this one's place: its streams, signals passed on. How it ended: `asked` when a
 * signal asked for it, and `code` as a shell has it.
 */
function run(program, words, environment) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    // A terminal sends Ctrl-C to both; this process waits for what the child makes of it.
    const fromTerminal = (signal) => signal === 'SIGINT' && process.stdin.isTTY;
    let asked = false;
    const passOn = (signal) => {
      asked = true;
      return fromTerminal(signal) || child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    const stopWatch = watchParent(() => passOn('SIGTERM'));
    const end = (code, signal) => {
      stopWatch();
      for (const signal of signals) process.off(signal, passOn);
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), signal, asked });
    };
    child.on('error', (error) => {
      say(`${program}: ${error.message}`);
      end(CANNOT_LOAD, null);
    });
    child.on('exit', end);
  });
}
