import { setTimeout as sleep } from 'node:timers/promises';
import { ok } from '../../contract';
import type { Result } from '../../contract';
import type { ChunkClaim, GraphStore } from '../graph/types';
import type { GraphAccess, WorkerLeases } from './types';

interface LeaseParts extends WorkerLeases {
  graph: GraphAccess;
  inGraph: <T>(task: (store: GraphStore) => Promise<Result<T>>) => Promise<Result<T>>;
}

/** Chunks claimed in one statement; more while they go fast, fewer while the model is slow. */
const FIRST_BATCH = 4;
const LARGEST_BATCH = 64;
const FAST_MS = 2000;
/** Giving leases back is a courtesy: nobody waits longer for a server that hangs. */
const RELEASE_LIMIT_MS = 2000;

/** The leases of one run: claimed some chunks ahead, renewed while the model works. */
export class ChunkLeases {
  /** Claims that were not asked for yet. */
  private readonly ahead = new Map<string, ChunkClaim>();
  /** Leased to this worker and not done. */
  private readonly held = new Set<string>();
  private batch = FIRST_BATCH;
  /** When leases were last claimed or renewed: ms since epoch, which goes on while a machine sleeps. */
  private fresh = Date.now();
  private claimedAt: number | null = null;
  private readonly heartbeat: NodeJS.Timeout;

  constructor(private readonly parts: LeaseParts) {
    this.heartbeat = setInterval(() => void this.renew(), parts.leaseMs / 3);
    this.heartbeat.unref();
  }

  /** Claims the first of the chunks, and some of those behind it when nothing is claimed ahead. */
  async take(ids: readonly string[], extractionKey: string): Promise<Result<ChunkClaim>> {
    const [id = ''] = ids;
    if (Date.now() - this.fresh > this.parts.leaseMs) this.forget();
    let claim = this.ahead.get(id);
    if (!claim) {
      const claimed = await this.claim(ids.slice(0, this.nextBatch()), extractionKey);
      if (!claimed.ok) return claimed;
      claim = this.ahead.get(id);
    }
    this.ahead.delete(id);
    // A chunk that is gone is found missing when it is written.
    return ok(claim ?? { id, state: 'mine', attempts: 0, reason: null, waitMs: 0 });
  }

  /** The chunk was written or set aside, which freed it. */
  settle(id: string): void {
    this.held.delete(id);
  }

  /** Gives back chunks that were claimed and not worked; all when none are named. */
  async release(chunkIds = [...this.held]): Promise<void> {
    for (const id of chunkIds) {
      this.ahead.delete(id);
      this.held.delete(id);
    }
    if (chunkIds.length === 0) return;
    const { graph, owner } = this.parts;
    const releasing = graph
      .ready()
      .then((store) => (store.ok ? store.value.releaseLeases({ chunkIds, owner }) : null))
      .catch(() => null);
    await Promise.race([releasing, sleep(RELEASE_LIMIT_MS, undefined, { ref: false })]);
  }

  end(): void {
    clearInterval(this.heartbeat);
  }

  private async claim(chunkIds: string[], extractionKey: string): Promise<Result<void>> {
    const { owner, leaseMs, inGraph } = this.parts;
    const claimed = await inGraph((store) =>
      store.claimChunks({ chunkIds, owner, leaseMs, extractionKey }),
    );
    if (!claimed.ok) return claimed;
    this.fresh = Date.now();
    for (const claim of claimed.value) {
      this.ahead.set(claim.id, claim);
      if (claim.state === 'mine') this.held.add(claim.id);
    }
    return ok(undefined);
  }

  private nextBatch(): number {
    const now = Date.now();
    const took = this.claimedAt === null ? null : now - this.claimedAt;
    this.claimedAt = now;
    if (took !== null && took < FAST_MS) this.batch = Math.min(this.batch * 2, LARGEST_BATCH);
    if (took !== null && took > this.parts.leaseMs / 2) this.batch = Math.ceil(this.batch / 2);
    return this.batch;
  }

  private async renew(): Promise<void> {
    const chunkIds = [...this.held];
    if (chunkIds.length === 0) return;
    const { graph, owner, leaseMs } = this.parts;
    try {
      const store = await graph.ready();
      const renewed = store.ok && (await store.value.renewLeases({ chunkIds, owner, leaseMs }));
      if (renewed && renewed.ok) this.fresh = Date.now();
    } catch {
      // The next statement of the run meets the same error and tells of it.
    }
  }

  private forget(): void {
    this.ahead.clear();
    this.held.clear();
  }
}
