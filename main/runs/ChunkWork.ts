import { failed, failure, ok } from '../../contract';
import type { Failure, Result } from '../../contract';
import type { FoundFile, SourceDocument } from '../documents/types';
import type { CarriedChunk, ChunkClaim, ChunkRecord, GraphStore } from '../graph/types';
import type { ChunkLeases } from './ChunkLeases';
import type { DocumentExtractors } from './DocumentExtractors';
import { concernsChunkOnly } from './Questions';
import type { Questions } from './Questions';
import type { RunLedger } from './RunLedger';
import { toChunkFacts } from './toChunkFacts';
import type { RunPlan } from './types';

/** What the work on documents needs of its run. */
export interface WorkContext {
  runId: string;
  plan: RunPlan;
  ledger: RunLedger;
  questions: Questions;
  extractors: DocumentExtractors;
  leases: ChunkLeases;
  /** See WorkerLeases. */
  delayMs: number;
  inGraph: <T>(task: (store: GraphStore) => Promise<Result<T>>) => Promise<Result<T>>;
  /** False when the run was cancelled; waits while it is paused. */
  mayGoOn: () => Promise<boolean>;
  /** Waits so many ms, less when the run is cancelled. */
  wait: (ms: number) => Promise<void>;
  /** Applies a change of the ledger and tells of it. */
  change: (apply: () => void) => void;
  written: () => void;
}

/** A document's chunks that are still to be worked. */
export interface ChunkTask {
  file: FoundFile;
  document: SourceDocument;
  left: ChunkRecord[];
  /** Tries that had failed when the run came to the document, by chunk. */
  attempts: ReadonlyMap<string, number>;
}

/** Chunks that other workers have leased, and when to look at them again: ms from now. */
export interface LeftChunks {
  left: ChunkRecord[];
  waitMs: number;
}

const STOPPED = failed(failure('cancelled'));

/** Works the chunks of a document that no other worker has. */
export class ChunkWork {
  constructor(private readonly context: WorkContext) {}

  /** One pass over what is left; returns the chunks that others hold. */
  async work(task: ChunkTask): Promise<Result<LeftChunks>> {
    const { inGraph, mayGoOn, leases, extractors } = this.context;
    const { key } = extractors.of(task.document).extractor;
    const texts = task.left.map(({ text }) => text);
    const carried = texts.length
      ? await inGraph((store) => store.findCarried(texts, key))
      : ok(new Map<string, CarriedChunk>());
    if (!carried.ok) return carried;
    const held: ChunkRecord[] = [];
    let waitMs = Infinity;
    const ids = task.left.map(({ id }) => id);
    for (const [index, chunk] of task.left.entries()) {
      if (!(await mayGoOn())) return STOPPED;
      const claim = await leases.take(ids.slice(index), key);
      if (!claim.ok) return claim;
      if (claim.value.state === 'held') {
        held.push(chunk);
        waitMs = Math.min(waitMs, claim.value.waitMs);
        continue;
      }
      const equal = carried.value.get(chunk.text) ?? null;
      const worked = await this.workChunk(task, chunk, claim.value, equal);
      if (!worked.ok) return worked;
      leases.settle(chunk.id);
    }
    return ok({ left: held, waitMs });
  }

  private async workChunk(
    task: ChunkTask,
    chunk: ChunkRecord,
    claim: ChunkClaim,
    equal: CarriedChunk | null,
  ): Promise<Result<void>> {
    const { ledger, change } = this.context;
    const { path } = task.file;
    if (claim.state === 'done') {
      change(() => ledger.keepChunk(path, chunk.text.length));
      return ok(undefined);
    }
    const failedSince = claim.attempts > (task.attempts.get(chunk.id) ?? 0);
    if (claim.reason !== null && failedSince) return this.leaveFailed(path, chunk, claim.reason);
    if (this.context.delayMs > 0) await this.context.wait(this.context.delayMs);
    return equal ? this.carry(task, chunk, equal) : this.ask(task, chunk);
  }

  /** Another worker tried it twice during this run: that is enough. */
  private async leaveFailed(
    path: string,
    chunk: ChunkRecord,
    message: string,
  ): Promise<Result<void>> {
    const { ledger, change, leases } = this.context;
    const reason = { ...failure('model_output', { reason: '' }), message };
    change(() => ledger.failChunk(path, chunk.text.length, reason));
    await leases.release([chunk.id]);
    return ok(undefined);
  }

  /** The chunk's text stands in the graph already: what is said of it holds here too. */
  private async carry(
    { file, document }: ChunkTask,
    chunk: ChunkRecord,
    { runId, extraction }: CarriedChunk,
  ): Promise<Result<void>> {
    const { ledger, change } = this.context;
    const written = await this.write(document, chunk, runId, extraction);
    if (!written.ok) return written;
    change(() => ledger.keepChunk(file.path, chunk.text.length));
    return written;
  }

  private async ask({ file, document }: ChunkTask, chunk: ChunkRecord): Promise<Result<void>> {
    const { ledger, change, questions, extractors, runId } = this.context;
    const since = performance.now();
    const { extractor } = extractors.of(document);
    const answer = await questions.ask(chunk.text, extractor);
    if (!answer.ok) return this.setAside(file.path, chunk, answer.failure);
    const { extraction, cached } = answer.value;
    const written = await this.write(document, chunk, runId, extraction);
    if (!written.ok) return written;
    const took = cached ? null : performance.now() - since;
    change(() => ledger.addChunk(file.path, chunk.text.length, took, extraction));
    return written;
  }

  private async write(
    document: SourceDocument,
    chunk: ChunkRecord,
    runId: string,
    extraction: CarriedChunk['extraction'],
  ): Promise<Result<void>> {
    const { plan, extractors, inGraph, written } = this.context;
    const facts = toChunkFacts(extraction, {
      runId,
      documentId: document.id,
      extractionKey: extractors.of(document).extractor.key,
      chunk,
      pages: document.pages,
      classes: plan.classes,
    });
    const done = await inGraph((store) => store.writeChunk(facts));
    if (done.ok) written();
    return done;
  }

  /** A chunk that failed twice is marked so and the run goes on, unless the whole run is affected. */
  private async setAside(path: string, chunk: ChunkRecord, reason: Failure): Promise<Result<void>> {
    const { ledger, change, inGraph, runId, written } = this.context;
    if (!concernsChunkOnly(reason)) return failed(reason);
    const marked = await inGraph((store) => store.failChunk(chunk.id, runId, reason.message));
    if (!marked.ok) return marked;
    change(() => ledger.failChunk(path, chunk.text.length, reason));
    written();
    return ok(undefined);
  }
}
