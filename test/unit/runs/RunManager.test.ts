import { describe, expect, test, vi } from 'vitest';
import { failed, failure, ok } from '../../../contract';
import { MemoryGraph } from './MemoryGraph';
import { findCapitals, inMemory } from './stages';

const FILES = {
  '/a.txt': 'Anna met Bert in Cologne. Dora wrote to Emil about it.',
  '/b.txt': 'Franz moved to Geneva.',
  '/c.txt': 'nobody is named here',
};

describe('a run', () => {
  test('writes every chunk with offsets of the document and closes its books', async () => {
    const graph = new MemoryGraph();
    const progress = await inMemory({ graph, files: FILES }).runToEnd();

    expect(progress).toMatchObject({
      state: 'done',
      documents: { total: 3, done: 3, failed: 0, skipped: 0 },
      chunks: { total: 6, done: 6, failed: 0 },
      chunksReused: 0,
      failure: null,
      remaining: null,
    });
    expect(graph.finished).toMatchObject([{ documentsDone: 3, chunksDone: 6 }]);
    for (const { facts } of graph.chunks.values()) {
      const text = Object.values(FILES).find((each) =>
        facts!.mentions.every((mention) => each.slice(mention.start, mention.end) === mention.text),
      );
      expect(text).toBeDefined();
      const ids = facts!.mentions.map((mention) => mention.id);
      for (const fact of facts!.facts) expect(ids).toContain(fact.headMentionId);
    }
    const second = [...graph.chunks.values()].flatMap(({ facts }) => facts!.mentions);
    expect(second.find((mention) => mention.text === 'Emil')).toMatchObject({ page: 2 });
  });

  test('asks nothing again that stands in the graph', async () => {
    const graph = new MemoryGraph();
    const first = inMemory({ graph, files: FILES });
    await first.runToEnd();
    const before = JSON.stringify(graph.content);
    // The first chunk is asked about while the graph may still be starting; its answer is cached.
    const again = inMemory({ graph, files: FILES });
    const progress = await again.runToEnd();
    expect(again.asked.length).toBeLessThanOrEqual(1);
    expect(progress).toMatchObject({ state: 'done', chunksReused: 6 });
    expect(JSON.stringify(graph.content)).toBe(before);
  });

  test('counts the same content at two paths once', async () => {
    const graph = new MemoryGraph();
    const { runToEnd, asked } = inMemory({
      graph,
      files: { '/a.txt': 'Anna met Bert.', '/copy of a.txt': 'Anna met Bert.' },
    });
    const progress = await runToEnd();
    expect(asked).toHaveLength(1);
    expect(progress.chunks.total).toBe(1);
    expect(progress.documents).toMatchObject({ total: 2, done: 2 });
    expect([...graph.documents.values()].map(({ paths }) => [...paths])).toEqual([
      ['/a.txt', '/copy of a.txt'],
    ]);
  });

  test('skips what cannot be read and says why', async () => {
    const graph = new MemoryGraph();
    const files = { '/locked.pdf': failure('document_encrypted'), '/b.txt': 'Franz' };
    const progress = await inMemory({ graph, files }).runToEnd();
    expect(progress).toMatchObject({ state: 'done', documents: { done: 1, skipped: 1 } });
    expect(progress.coverage[0]).toMatchObject({
      status: 'skipped',
      failures: [{ code: 'document_encrypted' }],
    });
  });

  test('fails with run_nothing when no file could be read', async () => {
    const graph = new MemoryGraph();
    const files = { '/locked.pdf': failure('document_encrypted') };
    const progress = await inMemory({ graph, files }).runToEnd();
    expect(progress).toMatchObject({ state: 'failed', failure: { code: 'run_nothing' } });
  });

  test('asks a second time, then sets the chunk aside and goes on', async () => {
    const graph = new MemoryGraph();
    const { runToEnd, asked } = inMemory({
      graph,
      files: FILES,
      extract: async (text) =>
        text.startsWith('Franz')
          ? failed(failure('model_output', { reason: 'test' }))
          : findCapitals(text),
    });
    const progress = await runToEnd();
    expect(asked.filter((text) => text.startsWith('Franz'))).toHaveLength(2);
    expect(progress).toMatchObject({ state: 'done', documents: { done: 2, failed: 1 } });
    expect(progress.coverage[1]).toMatchObject({
      status: 'partial',
      chunksFailed: 1,
      failures: [{ code: 'model_output' }],
    });
    expect(
      [...graph.chunks.values()].filter(({ state }) => state.status === 'failed'),
    ).toHaveLength(1);
  });

  test('sets a chunk aside where the extractor has a bug, and reports the bug', async () => {
    const graph = new MemoryGraph();
    const { runToEnd, reports } = inMemory({
      graph,
      files: { '/a.txt': 'Anna' },
      extract: async () => {
        throw new Error('bug');
      },
    });
    const progress = await runToEnd();
    expect(progress.coverage[0]).toMatchObject({ status: 'failed', chunksFailed: 1 });
    expect(reports.some((report) => report instanceof Error)).toBe(true);
  });

  test.each(['model_missing', 'model_memory', 'model_backend'] as const)(
    'ends with %s: no other chunk could do better',
    async (code) => {
      const { runToEnd, asked } = inMemory({
        graph: new MemoryGraph(),
        files: FILES,
        extract: async () => failed(failure(code)),
      });
      expect(await runToEnd()).toMatchObject({ state: 'failed', failure: { code } });
      expect(asked).toHaveLength(1);
    },
  );
});

test('tells how far a file has been read, before the model is asked about anything', async () => {
  const files = { '/a.txt': 'Anna.' };
  const { runToEnd, seen, asked } = inMemory({ graph: new MemoryGraph(), files, readMs: 300 });
  const end = runToEnd();
  await expect.poll(() => seen.at(-1)?.current).toBe('a.txt, 50 %');
  expect(asked).toEqual([]);
  expect(await end).toMatchObject({ state: 'done', current: null });
});

describe('steering', () => {
  test('refuses a bad request and a second run', async () => {
    const { manager } = inMemory({ graph: new MemoryGraph(), files: FILES });
    expect(await manager.start({ paths: ['/missing'] })).toMatchObject({
      failure: { code: 'path_missing' },
    });
    expect(manager.pause()).toMatchObject({ failure: { code: 'run_none' } });
    const first = manager.start({ paths: ['/'] });
    expect(await manager.start({ paths: ['/'] })).toMatchObject({
      failure: { code: 'run_active' },
    });
    await first;
    await manager.whenIdle();
  });

  test('pauses after the chunk under way and goes on to the same graph', async () => {
    const plain = new MemoryGraph();
    await inMemory({ graph: plain, files: FILES }).runToEnd();

    const graph = new MemoryGraph();
    const { manager, reaches, asked } = inMemory({
      graph,
      files: FILES,
      extract: async (text) => {
        if (asked.length === 2) manager.pause();
        return findCapitals(text);
      },
    });
    const paused = reaches('paused');
    await manager.start({ paths: ['/'] });
    expect((await paused).chunks.done).toBe(2);
    expect(asked).toHaveLength(2);
    manager.resume();
    await manager.whenIdle();
    expect(manager.progress).toMatchObject({ state: 'done', chunks: { done: 6 } });
    expect(graph.content).toEqual(plain.content);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'cancelled at question %i and started again, it ends with the same graph',
    async (moment) => {
      const plain = new MemoryGraph();
      await inMemory({ graph: plain, files: FILES }).runToEnd();

      const graph = new MemoryGraph();
      const { manager, asked, runToEnd } = inMemory({
        graph,
        files: FILES,
        extract: (text, signal) => {
          if (asked.length !== moment) return findCapitals(text);
          return new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve(failed(failure('cancelled'))));
            manager.cancel();
          });
        },
      });
      expect(await runToEnd()).toMatchObject({ state: 'cancelled', chunks: { done: moment - 1 } });
      expect(await inMemory({ graph, files: FILES }).runToEnd()).toMatchObject({ state: 'done' });
      expect(graph.content).toEqual(plain.content);
    },
  );

  test('can be cancelled while it is paused', async () => {
    const { manager, reaches } = inMemory({ graph: new MemoryGraph(), files: FILES });
    const paused = reaches('paused');
    const started = manager.start({ paths: ['/'] });
    await started;
    manager.pause();
    await paused;
    manager.cancel();
    await manager.whenIdle();
    expect(manager.progress).toMatchObject({ state: 'cancelled' });
  });
});

describe('a graph that fails', () => {
  test('makes the run wait, and go on by itself when it is back', async () => {
    const plain = new MemoryGraph();
    await inMemory({ graph: plain, files: FILES }).runToEnd();

    const graph = new MemoryGraph();
    const { manager, asked, reaches } = inMemory({
      graph,
      files: FILES,
      extract: async (text) => {
        if (asked.length === 3) graph.goAway();
        return findCapitals(text);
      },
    });
    const waiting = reaches('waiting');
    await manager.start({ paths: ['/'] });
    expect((await waiting).failure).toMatchObject({ code: 'graph_unreachable' });
    graph.back();
    await manager.whenIdle();
    expect(manager.progress).toMatchObject({ state: 'done', failure: null });
    expect(graph.content).toEqual(plain.content);
  });

  test('can be cancelled while it waits', async () => {
    const graph = new MemoryGraph();
    graph.goAway();
    const { manager, reaches } = inMemory({ graph, files: FILES });
    const waiting = reaches('waiting');
    await manager.start({ paths: ['/'] });
    await waiting;
    manager.cancel();
    await manager.whenIdle();
    expect(manager.progress).toMatchObject({ state: 'cancelled' });
  });

  test('pauses the run when its disk is full; the chunk is written when resumed', async () => {
    const graph = new MemoryGraph();
    const { manager, asked, reaches } = inMemory({
      graph,
      files: FILES,
      extract: async (text) => {
        if (asked.length === 2) graph.failures.push(failure('graph_disk_full'));
        return findCapitals(text);
      },
    });
    const paused = reaches('paused');
    await manager.start({ paths: ['/'] });
    expect(await paused).toMatchObject({
      failure: { code: 'graph_disk_full' },
      chunks: { done: 1 },
    });
    manager.resume();
    await manager.whenIdle();
    expect(manager.progress).toMatchObject({ state: 'done', chunks: { done: 6 }, failure: null });
  });

  test('ends the run when it refuses for good', async () => {
    const graph = new MemoryGraph();
    graph.failures.push(failure('graph_rights', { reason: 'test' }));
    const progress = await inMemory({ graph, files: FILES }).runToEnd();
    expect(progress).toMatchObject({ state: 'failed', failure: { code: 'graph_rights' } });
  });
});

test('cached answers are counted as reused and leave the estimate alone', async () => {
  const { runToEnd } = inMemory({
    graph: new MemoryGraph(),
    files: FILES,
    extract: async (text) => {
      const answer = await findCapitals(text);
      return answer.ok ? ok({ ...answer.value, cached: true }) : answer;
    },
  });
  expect(await runToEnd()).toMatchObject({ state: 'done', chunksReused: 6, rate: null });
});

test('chunks of another worker are skipped, looked at again, and taken over when they are free', async () => {
  const graph = new MemoryGraph();
  const files = {
    '/a.txt': 'Ada met Ben in Rome. Then Cy left Dover. ',
    '/b.txt': 'Eve saw Finn. ',
  };
  const expected = new MemoryGraph();
  await inMemory({ graph: expected, files }).runToEnd();
  const [taken] = expected.chunks.keys();
  graph.held.add(taken!);
  const run = inMemory({ graph, files });
  const whenDone = run.runToEnd();
  await vi.waitFor(() => expect(run.manager.progress?.current).toBe('waiting for other workers'));
  // The other document and the other chunks did not wait.
  const { coverage, chunks } = run.manager.progress!;
  expect(coverage.map(({ status }) => status)).toEqual(['pending', 'done']);
  expect(chunks.total - chunks.done).toBe(1);
  graph.held.clear();
  expect(await whenDone).toMatchObject({ state: 'done', documents: { done: 2 } });
  expect(graph.content).toEqual(expected.content);
});

test('cancelling ends the wait for another worker', async () => {
  const graph = new MemoryGraph();
  const files = { '/a.txt': 'Ada met Ben in Rome. ' };
  const expected = new MemoryGraph();
  await inMemory({ graph: expected, files }).runToEnd();
  for (const id of expected.chunks.keys()) graph.held.add(id);
  const run = inMemory({ graph, files });
  const whenDone = run.runToEnd();
  await vi.waitFor(() => expect(run.manager.progress?.current).toBe('waiting for other workers'));
  run.manager.cancel();
  expect(await whenDone).toMatchObject({ state: 'cancelled' });
  expect(run.asked.length).toBeLessThanOrEqual(1);
});
