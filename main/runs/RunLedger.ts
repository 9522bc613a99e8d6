import type {
  ChangeTally,
  Coverage,
  DocumentChange,
  Failure,
  Ignored,
  RunProgress,
  RunState,
  Tally,
  Task,
} from '../../contract';
import type { FoundFile, SkippedFile } from '../documents/types';
import type { Extraction } from '../extraction/types';
import { RateMeter } from './RateMeter';
import { Stopwatch } from './Stopwatch';

interface LedgerStart {
  runId: string;
  schema: string;
  model: string;
  tasks: readonly Task[];
  files: readonly FoundFile[];
  skipped: readonly SkippedFile[];
  ignored: readonly Ignored[];
}

/** States in which work is done, as opposed to waited. */
const WORKING: readonly RunState[] = ['preparing', 'running', 'pausing', 'cancelling'];

/** Books of one run: what became of every document and chunk, how fast, and what is left. */
export class RunLedger {
  private readonly coverage = new Map<string, Coverage>();
  private readonly unread: Map<string, number>;
  private readonly chunks: Tally = { total: 0, done: 0, failed: 0, skipped: 0 };
  private readonly found = { mentions: 0, relations: 0, events: 0 };
  private changes: ChangeTally = { added: 0, changed: 0, moved: 0, deleted: 0, unchanged: 0 };
  private readonly meter = new RateMeter();
  private readonly stopwatch = new Stopwatch();
  private readonly startedAt = Date.now();
  private reused = 0;
  private bytesRead = 0;
  private lengthRead = 0;
  /** UTF-16 units of chunks that were read and are not settled yet. */
  private lengthAhead = 0;
  private newLength = 0;
  private settledLength = 0;
  private current: string | null = null;
  private reading: string | null = null;
  private state: RunState = 'preparing';
  private failure: Failure | null = null;

  constructor(private readonly start: LedgerStart) {
    for (const { path, failure } of start.skipped) this.addDocument(path, 'skipped', [failure]);
    for (const { path } of start.files) this.addDocument(path, 'pending', []);
    this.unread = new Map(start.files.map((file) => [file.path, file.bytes]));
    this.stopwatch.start();
  }

  get ended(): boolean {
    return ['cancelled', 'done', 'failed'].includes(this.state);
  }

  setState(state: RunState, failure: Failure | null = null): void {
    this.state = state;
    this.failure = failure;
    if (WORKING.includes(state)) this.stopwatch.start();
    else this.stopwatch.stop();
  }

  /** The classes that the document is searched for, where they were chosen. */
  chooseTypes(path: string, types: readonly string[]): void {
    this.document(path).types = [...types];
  }

  /** Null while nothing is worked: then it is what is being read. */
  setCurrent(step: string | null): void {
    this.current = step;
  }

  setReading(step: string | null): void {
    this.reading = step;
  }

  /** The document was read; `lengths` are its chunks' in UTF-16 units. */
  addRead(path: string, lengths: readonly number[]): void {
    const bytes = this.unread.get(path) ?? 0;
    this.unread.delete(path);
    const length = lengths.reduce((sum, each) => sum + each, 0);
    this.bytesRead += bytes;
    this.lengthRead += length;
    this.lengthAhead += length;
    this.chunks.total += lengths.length;
    this.document(path).chunks = lengths.length;
  }

  skipDocument(path: string, failure: Failure): void {
    this.unread.delete(path);
    const document = this.document(path);
    document.status = 'skipped';
    document.failures.push(failure);
  }

  /** The same content stands at another path: it shares that one's fate and is counted once. */
  shareDocument(path: string, lengths: readonly number[], original: string): void {
    this.chunks.total -= lengths.length;
    this.lengthAhead -= lengths.reduce((sum, each) => sum + each, 0);
    this.unread.delete(path);
    const { change } = this.document(path);
    this.coverage.set(path, { ...this.document(original), path, change });
  }

  identify(path: string, documentId: string, picturePages: number): void {
    const document = this.document(path);
    document.documentId = documentId;
    if (picturePages > 0) document.picturePages = picturePages;
  }

  /** What became of the path since the graph last saw it. */
  note(path: string, change: DocumentChange, tally: ChangeTally): void {
    this.document(path).change = change;
    this.changes = tally;
  }

  setChanges(tally: ChangeTally): void {
    this.changes = tally;
  }

  /** The graph has the document complete: it was not even read. */
  keepDocument(
    path: string,
    { id, chunks, picturePages }: { id: string; chunks: number; picturePages: number },
  ): void {
    this.unread.delete(path);
    const document = this.document(path);
    Object.assign(document, { documentId: id, status: 'done', chunks, chunksDone: chunks });
    if (picturePages > 0) document.picturePages = picturePages;
    this.chunks.total += chunks;
    this.chunks.done += chunks;
    this.reused += chunks;
  }

  /** Every chunk of the document is done. */
  isComplete(path: string): boolean {
    return this.document(path).status === 'done';
  }

  /** The chunk stood in the graph already, or one with its very text. */
  keepChunk(path: string, length: number): void {
    this.settle(path, length);
    this.reused += 1;
  }

  /** The chunk was worked and written; `took` in ms, null when the cache had its answers. */
  addChunk(path: string, length: number, took: number | null, extraction: Extraction): void {
    this.settle(path, length);
    this.found.mentions += extraction.mentions.length;
    this.found.relations += extraction.relations.length;
    this.found.events += extraction.events.length;
    if (took === null) {
      this.reused += 1;
    } else {
      this.newLength += length;
      this.meter.add(took, length);
    }
  }

  failChunk(path: string, length: number, failure: Failure): void {
    const document = this.document(path);
    document.chunksFailed += 1;
    if (!document.failures.some(({ message }) => message === failure.message))
      document.failures.push(failure);
    this.chunks.failed += 1;
    this.lengthAhead -= length;
    this.settledLength += length;
    this.newLength += length;
  }

  closeDocument(path: string): void {
    const document = this.document(path);
    if (!document.chunksFailed) document.status = 'done';
    else document.status = document.chunksDone ? 'partial' : 'failed';
  }

  /** A copy that does not change any more. */
  snapshot(): RunProgress {
    const { runId, schema, model, tasks } = this.start;
    return {
      runId,
      state: this.state,
      schema,
      model,
      tasks: [...tasks],
      documents: {
        total: this.coverage.size,
        done: this.count('done'),
        failed: this.count('failed') + this.count('partial'),
        skipped: this.count('skipped'),
      },
      chunks: { ...this.chunks },
      chunksReused: this.reused,
      changes: { ...this.changes },
      ignored: [...this.start.ignored],
      found: { ...this.found },
      current: this.ended ? null : (this.current ?? this.reading),
      startedAt: this.startedAt,
      elapsed: this.stopwatch.elapsed,
      remaining: this.ended ? null : this.meter.timeFor(this.lengthLeft()),
      rate: this.meter.chunksPerMinute,
      coverage: [...this.coverage.values()].map((each) => ({
        ...each,
        failures: [...each.failures],
      })),
      failure: this.failure,
    };
  }

  /** Expected UTF-16 units of new text: what was read, and what the unread bytes will give. */
  private lengthLeft(): number {
    const bytes = [...this.unread.values()].reduce((sum, each) => sum + each, 0);
    const lengthOfByte = this.bytesRead ? this.lengthRead / this.bytesRead : 1;
    const shareOfNew = this.settledLength ? this.newLength / this.settledLength : 1;
    return (this.lengthAhead + bytes * lengthOfByte) * shareOfNew;
  }

  private settle(path: string, length: number): void {
    this.document(path).chunksDone += 1;
    this.chunks.done += 1;
    this.lengthAhead -= length;
    this.settledLength += length;
  }

  private addDocument(path: string, status: Coverage['status'], failures: Failure[]): void {
    const counts = { chunks: 0, chunksDone: 0, chunksFailed: 0 };
    this.coverage.set(path, {
      ...{ path, documentId: null, status, change: null },
      ...counts,
      failures,
    });
  }

  private document(path: string): Coverage {
    const document = this.coverage.get(path);
    if (!document) throw new Error('The document is not part of this run');
    return document;
  }

  private count(status: Coverage['status']): number {
    let count = 0;
    for (const document of this.coverage.values()) if (document.status === status) count += 1;
    return count;
  }
}
