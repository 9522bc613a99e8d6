import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GraphSession } from '../../main/GraphSession';
import { Neo4jStore } from '../../main/graph';
import type { GraphStore } from '../../main/graph/types';
import { codeOf, makeDocument, sampleDocuments, valueOf, write } from './facts';
import * as local from './local/harness';

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
const home = await local.makeHome();
const disk = mayMount && mount();

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=60m', 'tmpfs', home], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const session = new GraphSession({
  server: local.serverOf(home),
  remote: null,
  createStore: (address) => new Neo4jStore(address),
  onState: () => {},
});

afterAll(async () => {
  await session.close();
  if (disk) execFileSync('umount', [home]);
  await local.removeFolder(home);
});

/** Registers documents until one is refused; the code of its failure. */
async function writeUntilRefused(store: GraphStore): Promise<string | null> {
  for (let number = 0; number < 50; number++) {
    const { record, chunks } = makeDocument(`/${number}.txt`, [{ text: `Text ${number}.` }]);
    const large = chunks.map((chunk) => ({ ...chunk, text: 'y'.repeat(50_000) }));
    const code = codeOf(await store.registerDocument(record, large));
    if (code !== null) return code;
  }
  return null;
}

test.skipIf(!disk)(
  `goes on by itself once a full disk has room again${disk ? '' : ' (needs root for a tmpfs)'}`,
  async () => {
    const store = valueOf(await session.ready()) as Neo4jStore;
    // Once something is written, the new indexes have their files.
    await write(store, sampleDocuments()[0]!);
    const ballast = join(home, 'ballast');
    try {
      expect(() => {
        for (;;) writeFileSync(ballast, Buffer.alloc(65_536), { flag: 'a' });
      }).toThrow('ENOSPC');
      expect(await writeUntilRefused(store)).toBe('graph_disk_full');
      // Neo4j has stopped the database, though its process lives and answers.
      expect(codeOf(await store.counts())).toBe('graph_unreachable');
    } finally {
      rmSync(ballast);
    }
    const back = valueOf(await session.recover(new AbortController().signal));
    const { record, chunks } = makeDocument('/again.txt', [{ text: 'There is room.' }]);
    valueOf(await back.registerDocument(record, chunks));
    expect(valueOf(await back.documents()).map(({ name }) => name)).toContain(record.name);
  },
);
