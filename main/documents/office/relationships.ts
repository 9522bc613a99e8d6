import { posix } from 'node:path';
import type { Archive } from './openArchive';
import { elementsOf, parseXml } from './parseXml';

export interface Relationship {
  /** The last word of its type, such as slide or notesSlide. */
  type: string;
  /** Name of an entry of the archive. */
  target: string;
}

/** What a part of an Office file refers to, by id (ECMA-376 part 2, 9.3); without what lies outside the file. */
export function relationshipsOf(archive: Archive, part: string): Map<string, Relationship> {
  const { dir, base } = posix.parse(part);
  const entry = archive.bytes(posix.join(dir, '_rels', `${base}.rels`));
  const found = new Map<string, Relationship>();
  for (const { attributes } of entry ? elementsOf(parseXml(entry), 'Relationship') : []) {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributes.get(name) ?? '');
    if (!id || !target || attributes.get('TargetMode') === 'External') continue;
    const absolute = target.startsWith('/') ? target.slice(1) : posix.join(dir, target);
    found.set(id, { type: (type ?? '').replace(/^.*\//, ''), target: absolute });
  }
  return found;
}
