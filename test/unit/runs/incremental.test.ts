import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failure } from '../../../contract';
import type { Failure } from '../../../contract';
import type { FileMemory } from '../../../main/runs';
import { MemoryGraph } from './MemoryGraph';
import { inMemory } from './stages';

/** A folder in memory whose files have versions, as a file system has times. */
class Folder {
  files: Readonly<Record<string, string | Failure>> = {};
  private readonly versions = new Map<string, number>();
  private readonly remembered = new Map<string, [string, string]>();
  private version = 0;

  write(path: string, content: string | Failure): void {
    this.files = { ...this.files, [path]: content };
    this.versions.set(path, (this.version += 1));
  }

  remove(path: string): void {
    const others = Object.entries(this.files).filter(([other]) => other !== path);
    this.files = Object.fromEntries(others);
    this.versions.delete(path);
  }

  /** A moved file keeps its times on some file systems: its version goes with it. */
  move(from: string, to: string): void {
    const content = this.files[from];
    const version = this.versions.get(from);
    if (content === undefined || version === undefined || from === to) return;
    this.remove(from);
    this.files = { ...this.files, [to]: content };
    this.versions.set(to, version);
  }

  readonly memory: FileMemory = {
    stamp: async (path) => String(this.versions.get(path) ?? '') || null,
    recall: (path, stamp) => {
      const [known, id] = this.remembered.get(path) ?? [];
      return known === stamp && id !== undefined ? id : null;
    },
    knows: (path) => this.remembered.has(path),
    remember: (path, stamp, id) => void this.remembered.set(path, [stamp ?? '', id]),
    forget: (path) => void this.remembered.delete(path),
    save: async () => {},
  };

  build(graph: MemoryGraph) {
    const sorted = Object.fromEntries(Object.entries(this.files).sort());
    return inMemory({ graph, files: sorted, folders: ['/'], memory: this.memory });
  }
}

async function buildAnew(files: Folder['files']): Promise<unknown> {
  const graph = new MemoryGraph();
  const sorted = Object.fromEntries(Object.entries(files).sort());
  await inMemory({ graph, files: sorted, folders: ['/'] }).runToEnd();
  return graph.content;
}

const path = fc.constantFrom('/a.txt', '/b.txt', '/sub/a.txt', '/sub/b.txt', '/sub/c/d.txt');
/** Pieces of a chunk's length, so that contents share chunks, and some pieces that shift all others. */
const piece = fc.constantFrom(
  'Anna met Bert there.',
  'Cleo went to Derby. ',
  'nobody at all here..',
  'Ed. ',
);
const content = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(piece, { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.constant(failure('document_empty')) },
);
const operation = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), path, content }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), path, to: path }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('copy' as const), path, to: path }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('build' as const) }) },
);
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

function apply(folder: Folder, step: Exclude<Operation, { kind: 'build' }>): void {
  const source = folder.files[step.path];
  if (step.kind === 'write') folder.write(step.path, step.content);
  else if (source === undefined) return;
  else if (step.kind === 'remove') folder.remove(step.path);
  else if (step.kind === 'move') folder.move(step.path, step.to);
  else folder.write(step.to, source);
}

test('any history of a folder ends in the graph of its last state', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 14 }), async (steps) => {
      const folder = new Folder();
      const graph = new MemoryGraph();
      for (const step of steps) {
        if (step.kind === 'build') await folder.build(graph).runToEnd();
        else apply(folder, step);
      }
      await folder.build(graph).runToEnd();
      expect(graph.content).toEqual(await buildAnew(folder.files));

      // And from here on there is nothing left to do.
      const again = folder.build(graph);
      await again.runToEnd();
      expect(again.asked).toEqual([]);
      const unreadable = Object.keys(folder.files).filter(
        (each) => typeof folder.files[each] !== 'string',
      );
      expect(again.read).toEqual(unreadable.sort());
    }),
    { numRuns: 150 },
  );
});

describe('what a run says of changes', () => {
  const start = async () => {
    const folder = new Folder();
    const graph = new MemoryGraph();
    for (const name of ['a', 'b', 'c', 'd']) {
      folder.write(`/${name}.txt`, `Anna ${name} is in Bonn. Cleo ${name} is in Derby.`);
    }
    await folder.build(graph).runToEnd();
    return { folder, graph };
  };

  test('added, changed, moved, deleted, unchanged', async () => {
    const { folder, graph } = await start();
    folder.write('/a.txt', 'Other people.');
    folder.move('/b.txt', '/sub/new name.txt');
    folder.remove('/c.txt');
    folder.write('/e.txt', 'Franz is new.');
    const progress = await folder.build(graph).runToEnd();
    expect(progress.changes).toEqual({ added: 1, changed: 1, moved: 1, deleted: 1, unchanged: 1 });
    expect(progress.coverage.map(({ path, change }) => [path, change])).toEqual([
      ['/a.txt', 'changed'],
      ['/d.txt', 'unchanged'],
      ['/e.txt', 'added'],
      ['/sub/new name.txt', 'moved'],
    ]);
    expect(graph.changes.at(-1)).toMatchObject({
      added: { count: 1, first: ['/e.txt'] },
      moved: { first: [{ from: '/b.txt', to: '/sub/new name.txt' }] },
      deleted: { first: ['/c.txt'] },
    });
  });

  test('a moved file is asked nothing about', async () => {
    const { folder, graph } = await start();
    folder.move('/a.txt', '/z.txt');
    folder.write('/z.txt', folder.files['/z.txt']!);
    const build = folder.build(graph);
    await build.runToEnd();
    // Only its first chunk, while the graph may still be starting.
    expect(build.asked.length).toBeLessThanOrEqual(1);
  });

  test('of a changed file only the chunks that changed are asked about', async () => {
    const { folder, graph } = await start();
    const pieces = Array.from({ length: 50 }, (_, index) => `Anna saw number ${1000 + index}`);
    folder.write('/a.txt', pieces.join(''));
    await folder.build(graph).runToEnd();
    pieces[25] = 'Anna saw somebody 25';
    folder.write('/a.txt', pieces.join(''));
    const build = folder.build(graph);
    const progress = await build.runToEnd();
    expect(build.asked).toEqual(['Anna saw somebody 25']);
    expect(progress.chunks).toMatchObject({ failed: 0, done: progress.chunks.total });
  });

  const swap = (folder: Folder) => {
    const [a, b] = [folder.files['/a.txt']!, folder.files['/b.txt']!];
    folder.write('/a.txt', b);
    folder.write('/b.txt', a);
  };

  test('files that swapped their names are asked nothing about', async () => {
    const { folder, graph } = await start();
    swap(folder);
    const build = folder.build(graph);
    await build.runToEnd();
    expect(build.asked).toEqual([]);
    expect(graph.content).toEqual(await buildAnew(folder.files));
  });

  test('a log that moves on by one asks only about its new beginning', async () => {
    const { folder, graph } = await start();
    const [a, b] = [folder.files['/a.txt']!, folder.files['/b.txt']!];
    folder.write('/c.txt', b);
    folder.write('/b.txt', a);
    folder.write('/a.txt', 'Gina is new here.');
    const build = folder.build(graph);
    await build.runToEnd();
    expect(build.asked).toEqual(['Gina is new here.']);
    expect(graph.content).toEqual(await buildAnew(folder.files));
  });

  test('a run that ended before it withdrew leaves that to the next one', async () => {
    const { folder, graph } = await start();
    swap(folder);
    folder.write('/c.txt', 'Franz is new.');
    graph.withdrawalFailures.push(failure('cancelled'));
    expect((await folder.build(graph).runToEnd()).state).not.toBe('done');
    expect(graph.content).not.toEqual(await buildAnew(folder.files));
    const again = folder.build(graph);
    await again.runToEnd();
    expect(again.asked).toEqual([]);
    expect(graph.content).toEqual(await buildAnew(folder.files));
  });

  test('a file that cannot be read for now keeps what it said', async () => {
    const { folder, graph } = await start();
    const before = graph.content;
    folder.write('/a.txt', failure('path_unreadable', { path: '/a.txt', reason: 'test' }));
    expect(await folder.build(graph).runToEnd()).toMatchObject({ changes: { deleted: 0 } });
    expect(graph.content).toEqual(before);
  });

  test('what lies outside the given folders stays', async () => {
    const { folder, graph } = await start();
    const only = Object.fromEntries([['/d.txt', folder.files['/d.txt']!]]);
    await inMemory({ graph, files: only, folders: ['/elsewhere'] }).runToEnd();
    expect(graph.documents.size).toBe(4);
    await inMemory({ graph, files: only, folders: ['/'] }).runToEnd();
    expect(graph.documents.size).toBe(1);
  });
});
