import { say } from './progress.mjs';

/** What vite and its like need, as package.json's "engines" has it. */
const OLDEST = '20.19, or 22.12';

/** Ends the process with a message unless this Node is new enough: call it before set-up is imported. */
export function requireNode() {
  if (isNewEnough(process.versions.node)) return;
  say(
    `setup: Knowloom needs Node ${OLDEST} or newer; this is ${process.versions.node}. Install a newer one and try again.`,
  );
  process.exit(1);
}

export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  return major > 22 || (major === 22 && minor >= 12);
}
