import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update(':').update(part);
  return hash.digest('hex');
}

export function fileSha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Regular files and links below `folder`, as sorted relative paths with forward slashes. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Lists every file with size and SHA-256 in `folder`/manifest.json, under the stamp it was built for. */
export function writeManifest(folder, stamp) {
  const files = filesBelow(folder).map((path) => {
    const full = join(folder, path);
    return lstatSync(full).isSymbolicLink()
      ? { path, link: readlinkSync(full) }
      : { path, bytes: statSync(full).size, sha256: fileSha256(full) };
  });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ stamp, files }, null, 1)}\n`);
}

/** Whether `folder` is whole and built for `stamp`: by size, and with `deep` by SHA-256 too. */
export function isWhole(folder, stamp, deep = false) {
  let manifest;
  try {
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  } catch {
    return false;
  }
  if (manifest.stamp !== stamp) return false;
  return manifest.files.every(({ path, link, bytes, sha256 }) => {
    const full = join(folder, path);
    try {
      if (link !== undefined) return readlinkSync(full) === link;
      return statSync(full).size === bytes && (!deep || fileSha256(full) === sha256);
    } catch {
      return false;
    }
  });
}

/**
 * Fills a new folder through `fill(stage)` and puts it at `target` by one rename, so that what was
 * cut off half-way is never found there.
 */
export async function stageFolder(target, fill) {
  mkdirSync(dirname(target), { recursive: true });
  removeStaleStages(target);
  const stage = `${target}.part-${process.pid}`;
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage);
  try {
    await fill(stage);
    rmSync(target, { recursive: true, force: true });
    renameSync(stage, target);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function removeStaleStages(target) {
  const parent = dirname(target);
  for (const name of readdirSync(parent)) {
    const pid = Number(/\.part-(\d+)$/.exec(name)?.[1]);
    if (!pid || !join(parent, name).startsWith(`${target}.part-`) || isAlive(pid)) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Copies a folder by hard links where the file system allows it; times are kept. */
export function linkFolder(from, to) {
  for (const path of filesBelow(from)) {
    const source = join(from, path);
    const goal = join(to, path);
    mkdirSync(dirname(goal), { recursive: true });
    if (lstatSync(source).isSymbolicLink()) {
      symlinkSync(readlinkSync(source), goal);
      continue;
    }
    try {
      linkSync(source, goal);
    } catch {
      copyFileSync(source, goal);
      const { atime, mtime } = statSync(source);
      utimesSync(goal, atime, mtime);
    }
  }
}
