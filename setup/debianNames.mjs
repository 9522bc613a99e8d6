import { spawnSync } from 'node:child_process';

/**
 * The packages that apt can install here: of each entry the first known of its names, separated by
 * "|". A name also stands for the one after Debian's 64-bit time change. `missing`: the entries of
 * which apt knows no name.
 */
export function chooseDebianNames(entries, known = aptKnows(entries.flatMap(namesOf))) {
  const choose = (entry) => namesOf(entry).find((name) => known.has(name));
  return {
    names: entries.map(choose).filter(Boolean),
    missing: entries.filter((entry) => !choose(entry)),
  };
}

function namesOf(entry) {
  return entry.split('|').flatMap((name) => [name, `${name}t64`]);
}

/** Those of the names that apt has something to install for; virtual packages are none. */
function aptKnows(names) {
  const { stdout } = spawnSync('apt-cache', ['policy', ...names], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return readCandidates(stdout ?? '');
}

/** Reads what `apt-cache policy` prints in the C locale. */
export function readCandidates(policy) {
  const found = policy.matchAll(/^(\S+):\n(?: .*\n)*? {2}Candidate: (.+)$/gm);
  return new Set(
    [...found].filter(([, , version]) => version !== '(none)').map(([, name]) => name),
  );
}
