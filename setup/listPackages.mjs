/**
 * `npm run notices`: writes the npm packages that end up in the app, with version and licence, into
 * THIRD-PARTY.md: what the sources import, and what that depends on, after package-lock.json.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { root } from './places.mjs';

const NOTICES = join(root, 'THIRD-PARTY.md');
const BEGIN = '<!-- packages: begin -->';
const END = '<!-- packages: end -->';
/** Electron brings notices of its own; nothing is drawn with the canvas, so it is left out. */
const NOT_BUNDLED = ['electron', '@napi-rs/canvas'];

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

const found = new Map();
for (const name of importedPackages()) collect(name, '');
const rows = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const table = rows.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
const [before, rest] = readFileSync(NOTICES, 'utf8').split(BEGIN);
const after = rest.split(END)[1];
const list = ['| package | version | licence |', '| --- | --- | --- |', ...table].join('\n');
writeFileSync(NOTICES, `${before}${BEGIN}\n\n${list}\n\n${END}${after}`);
process.stderr.write(`${rows.length} packages listed in THIRD-PARTY.md\n`);

/** Names of the packages that contract/, main/ and renderer/ import. */
function importedPackages() {
  const names = new Set(['svelte']);
  for (const folder of ['contract', 'main', 'renderer']) {
    for (const path of readdirSync(join(root, folder), { recursive: true })) {
      if (!/\.(ts|svelte)$/.test(path)) continue;
      const text = readFileSync(join(root, folder, path), 'utf8');
      for (const [, source] of text.matchAll(/(?:from|import)\s*\(?\s*'([^'.][^']*)'/g)) {
        const name = source.split('/', source.startsWith('@') ? 2 : 1).join('/');
        if (!source.startsWith('node:') && !builtinModules.includes(name)) names.add(name);
      }
    }
  }
  return names;
}

/** Adds the package as it is seen from `place` in node_modules, then all that it depends on. */
function collect(name, place) {
  const path = locate(name, place);
  if (path === null || found.has(path) || NOT_BUNDLED.includes(name)) return;
  const { version, license, dependencies, optionalDependencies } = packages[path];
  found.set(path, { name, version, license: license ?? licenceOf(path) });
  for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) {
    collect(needed, path);
  }
}

/** Looks for it as Node does: in the package's own node_modules, then outwards. Null: not needed here. */
function locate(name, place) {
  for (
    let from = place;
    ;
    from = from.slice(0, from.lastIndexOf('node_modules')).replace(/\/$/, '')
  ) {
    const path = `${from ? `${from}/` : ''}node_modules/${name}`;
    if (packages[path]) return path;
    if (from === '') return null;
  }
}

function licenceOf(path) {
  try {
    return (
      JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')).license ?? 'see package'
    );
  } catch {
    return 'see package';
  }
}
