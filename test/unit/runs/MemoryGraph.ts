import { failed, failure, ok } from '../../../contract';
import type { Failure, Result } from '../../../contract';
import type {
  CarriedChunk,
  ChunkClaim,
  ChunkFacts,
  ChunkRecord,
  ChunkState,
  DocumentRecord,
  GraphStore,
  KnownDocument,
  RunChanges,
} from '../../../main/graph/types';
import type { GraphAccess } from '../../../main/runs';

interface StoredChunk {
  record: ChunkRecord;
  state: ChunkState;
  facts: ChunkFacts | null;
  reason: string | null;
}

/** The writing half of the graph's port, in memory, with a switch for each way it can fail. */
export class MemoryGraph implements GraphAccess {
  readonly documents = new Map<
    string,
    { paths: Set<string>; chunks: string[]; doneFor: string | null }
  >();
  readonly chunks = new Map<string, StoredChunk>();
  readonly finished: Record<string, number>[] = [];
  readonly changes: (RunChanges | null)[] = [];
  /** Failures for the next writes, first come first served. */
  readonly failures: Failure[] = [];
  /** Chunks that another worker has leased. */
  readonly held = new Set<string>();
  /** The same for the next withdrawals alone. */
  readonly withdrawalFailures: Failure[] = [];
  /** Set while the server is away; `back` ends it. */
  private away: (() => void) | null = null;
  private waiting: Promise<void> = Promise.resolve();

  goAway(): void {
    this.waiting = new Promise((back) => (this.away = back));
    this.failures.push(failure('graph_unreachable', { address: 'memory', reason: 'test' }));
  }

  back(): void {
    this.away?.();
  }

  /** Everything written, without the run's id: equal graphs are equal here. */
  get content(): unknown {
    return {
      documents: [...this.documents]
        .map(([id, { paths, chunks }]) => [id, [...paths].sort(), chunks])
        .sort(byFirst),
      chunks: [...this.chunks]
        .map(([id, { state, facts }]) => [id, state.status, facts && { ...facts, runId: '' }])
        .sort(byFirst),
    };
  }

  async ready(): Promise<Result<GraphStore>> {
    return ok(this.store);
  }

  async recover(signal: AbortSignal): Promise<Result<GraphStore>> {
    const stopped = new Promise<'stopped'>((resolve) =>
      signal.addEventListener('abort', () => resolve('stopped'), { once: true }),
    );
    const end = await Promise.race([this.waiting, stopped]);
    return end === 'stopped' ? failed(failure('cancelled')) : ok(this.store);
  }

  private readonly store = {
    startRun: async () => this.next(),
    finishRun: async (_id: string, counts: Record<string, number>, changes: RunChanges | null) => {
      this.finished.push(counts);
      this.changes.push(changes);
      return this.next();
    },
    registerDocument: async (document: DocumentRecord, records: ChunkRecord[]) => {
      const broken = this.next();
      if (!broken.ok) return broken;
      const known = this.documents.get(document.id);
      const paths = (known?.paths ?? new Set()).add(document.path);
      const chunks = records.map(({ id }) => id);
      this.documents.set(document.id, { paths, chunks, doneFor: null });
      return ok(
        records.map((record) => {
          const { id } = record;
          const state = { id, status: 'pending' as const, extractionKey: null, attempts: 0 };
          const chunk = this.chunks.get(id) ?? { record, state, facts: null, reason: null };
          this.chunks.set(id, chunk);
          return chunk.state;
        }),
      );
    },
    knownDocuments: async (): Promise<Result<KnownDocument[]>> =>
      ok(
        [...this.documents].map(([id, { paths, chunks, doneFor }]) => ({
          ...{ id, doneFor },
          paths: [...paths],
          chunks: chunks.length,
          picturePages: 0,
        })),
      ),
    findCarried: async (texts: string[], key: string) => {
      const carried = new Map<string, CarriedChunk>();
      for (const { record, state, facts } of this.chunks.values()) {
        if (state.status !== 'done' || state.extractionKey !== key || !facts) continue;
        if (texts.includes(record.text)) carried.set(record.text, toCarried(record, facts));
      }
      return ok(carried);
    },
    noteTypes: async () => this.next(),
    settleDocument: async (id: string, doneFor: string | null) => {
      const document = this.documents.get(id);
      if (document) document.doneFor = doneFor;
      return this.next();
    },
    withdrawPath: async (id: string, path: string) => {
      const stopped = this.withdrawalFailures.shift();
      if (stopped) return failed(stopped);
      const broken = this.next();
      if (!broken.ok) return broken;
      const document = this.documents.get(id);
      document?.paths.delete(path);
      const documentGone = document?.paths.size === 0;
      if (documentGone) {
        for (const chunk of document.chunks) this.chunks.delete(chunk);
        this.documents.delete(id);
      }
      return ok({ documentGone, elements: [] });
    },
    writeChunk: async (facts: ChunkFacts) => {
      const broken = this.next();
      if (!broken.ok) return broken;
      this.settle(facts.chunkId, 'done', { facts, reason: null }, facts.extractionKey);
      return ok(undefined);
    },
    claimChunks: async ({
      chunkIds,
      extractionKey,
    }: {
      chunkIds: string[];
      extractionKey: string;
    }) =>
      ok(
        chunkIds.map((id): ChunkClaim => {
          const chunk = this.chunks.get(id);
          if (this.held.has(id)) return { ...CLAIM, id, state: 'held', waitMs: 20 };
          const state = chunk?.state.extractionKey === extractionKey ? 'done' : 'mine';
          const { attempts = 0 } = chunk?.state ?? {};
          return { ...CLAIM, id, state, attempts, reason: chunk?.reason ?? null };
        }),
      ),
    renewLeases: async () => ok(undefined),
    releaseLeases: async () => ok(undefined),
    failChunk: async (id: string, _run: string, reason: string) => {
      const broken = this.next();
      if (!broken.ok) return broken;
      this.settle(id, 'failed', { facts: null, reason }, null);
      return ok(undefined);
    },
  } as unknown as GraphStore;

  private settle(
    id: string,
    status: ChunkState['status'],
    rest: Pick<StoredChunk, 'facts' | 'reason'>,
    extractionKey: string | null,
  ): void {
    const chunk = this.chunks.get(id);
    if (!chunk) throw new Error('The chunk was not registered');
    const attempts = chunk.state.attempts + 1;
    const { record } = chunk;
    this.chunks.set(id, { record, state: { id, status, extractionKey, attempts }, ...rest });
  }

  private next(): Result<void> {
    const broken = this.failures.shift();
    return broken ? failed(broken) : ok(undefined);
  }
}

const CLAIM = { attempts: 0, reason: null, waitMs: 0 };

const byFirst = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);

function toCarried({ start }: ChunkRecord, facts: ChunkFacts): CarriedChunk {
  const indexOf = new Map(facts.mentions.map(({ id }, index) => [id, index]));
  const index = (id: string) => indexOf.get(id) ?? -1;
  return {
    runId: facts.runId,
    extraction: {
      mentions: facts.mentions.map((mention) => ({
        type: mention.type,
        start: mention.start - start,
        end: mention.end - start,
        confidence: mention.confidence,
      })),
      relations: facts.facts.map(({ type, confidence, headMentionId, tailMentionId }) => ({
        ...{ type, confidence },
        head: index(headMentionId),
        tail: index(tailMentionId),
      })),
      events: [],
    },
  };
}
