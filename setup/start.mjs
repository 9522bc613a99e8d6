import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { findElectron, hasDisplay } from './electronBinary.mjs';
import { root } from './places.mjs';
import { say } from './progress.mjs';

/** What a shell returns when a program's libraries are missing. */
const CANNOT_LOAD = 127;
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
  if (!electron) return 'There is no Electron here and it could not be fetched';
  // Chromium refuses its sandbox to root.
  const asRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  const code = await run(electron, [...asRoot, root], { ELECTRON_RUN_AS_NODE: undefined });
  return code === CANNOT_LOAD ? 'Electron cannot be loaded (see above)' : code;
}

function runCommandLine(words) {
  return run(process.execPath, [join(root, 'out', 'main', 'cli.js'), ...words], {});
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

/** Runs a program in this one's place: its streams, its exit code, signals passed on. */
function run(program, words, environment) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    // A terminal sends Ctrl-C to both; this process waits for what the child makes of it.
    const fromTerminal = (signal) => signal === 'SIGINT' && process.stdin.isTTY;
    const passOn = (signal) => fromTerminal(signal) || child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    const stopWatch = watchParent(() => child.kill('SIGTERM'));
    const end = (code) => {
      stopWatch();
      for (const signal of signals) process.off(signal, passOn);
      resolve(code);
    };
    child.on('error', (error) => {
      say(`${program}: ${error.message}`);
      end(CANNOT_LOAD);
    });
    child.on('exit', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
