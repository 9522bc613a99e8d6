import { failed, failure, ok } from '../../contract';
import type { Failure, Result } from '../../contract';
import type { FoundFile } from '../documents/types';
import type { CarriedChunk, ChunkRecord, GraphStore, KnownDocument } from '../graph/types';
import { contentHash } from '../resolution';
import type { DocumentExtractor, DocumentExtractors } from './DocumentExtractors';
import type { FolderChanges } from './FolderChanges';
import { concernsChunkOnly } from './Questions';
import type { Questions } from './Questions';
import type { ReadDocument } from './readFiles';
import type { RunLedger } from './RunLedger';
import { toChunkFacts } from './toChunkFacts';
import type { RunPlan } from './types';

/** What the work on documents needs of its run. */
interface WorkContext {
  runId: string;
  plan: RunPlan;
  ledger: RunLedger;
  questions: Questions;
  extractors: DocumentExtractors;
  inGraph: <T>(task: (store: GraphStore) => Promise<Result<T>>) => Promise<Result<T>>;
  /** False when the run was cancelled; waits while it is paused. */
  mayGoOn: () => Promise<boolean>;
  /** Applies a change of the ledger and tells of it. */
  change: (apply: () => void) => void;
  written: () => void;
}

const STOPPED = failed(failure('cancelled'));

/** Works the documents of one run, one after the other. */
export class DocumentWork {
  /** Documents settled by this run, by content; the path under which they were. */
  private readonly settled = new Map<string, string>();

  constructor(private readonly context: WorkContext) {}

  /** The graph has all of it. */
  keep(file: FoundFile, known: KnownDocument, changes: FolderChanges): void {
    const { ledger, change } = this.context;
    change(() => {
      ledger.note(file.path, changes.note(file.path, known.id), changes.tally);
      const original = this.settled.get(known.id);
      if (original === undefined) ledger.keepDocument(file.path, known);
      else ledger.shareDocument(file.path, [], original);
    });
    if (!this.settled.has(known.id)) this.settled.set(known.id, file.path);
  }

  /**
   * Registers the document and works the chunks that the graph lacks. What stood at the path before is
   * for the run's end to withdraw: until then it may come up at another path.
   */
  async work(
    file: FoundFile,
    { document, chunks }: ReadDocument,
    changes: FolderChanges,
  ): Promise<Result<void>> {
    const { ledger, change, inGraph } = this.context;
    change(() => {
      ledger.identify(file.path, document.id, document.picturePages.length);
      ledger.note(file.path, changes.note(file.path, document.id), changes.tally);
      ledger.setCurrent(file.name);
    });
    const records = chunks.map((chunk) => ({
      ...chunk,
      id: contentHash('chunk', document.id, chunk.start, chunk.end),
    }));
    const states = await inGraph((store) => store.registerDocument(document, records));
    if (!states.ok) return states;

    const original = this.settled.get(document.id);
    if (original === undefined) {
      const noted = await this.chooseTypes(file, document);
      if (!noted.ok) return noted;
      const { key } = noted.value.extractor;
      const done = new Set(
        states.value
          .filter(({ status, extractionKey }) => status === 'done' && extractionKey === key)
          .map(({ id }) => id),
      );
      const worked = await this.workChunks(file, document, records, done);
      await this.context.extractors.close(document.id);
      if (!worked.ok) return worked;
      this.settled.set(document.id, file.path);
      change(() => ledger.closeDocument(file.path));
    } else {
      const lengths = records.map((record) => record.text.length);
      change(() => ledger.shareDocument(file.path, lengths, original));
    }
    return this.settle(file.path, document.id);
  }

  /** The extractor of the document; what was chosen is recorded before anything is asked. */
  private async chooseTypes(
    file: FoundFile,
    document: ReadDocument['document'],
  ): Promise<Result<DocumentExtractor>> {
    const { extractors, ledger, change, inGraph, runId } = this.context;
    const chosen = extractors.of(document);
    const { types } = chosen;
    if (!types) return ok(chosen);
    change(() => ledger.chooseTypes(file.path, types));
    const noted = await inGraph((store) => store.noteTypes(runId, document.id, [...types]));
    return noted.ok ? ok(chosen) : noted;
  }

  private async workChunks(
    file: FoundFile,
    document: ReadDocument['document'],
    records: readonly ChunkRecord[],
    done: ReadonlySet<string>,
  ): Promise<Result<void>> {
    const { ledger, change, inGraph, mayGoOn } = this.context;
    const { key } = this.context.extractors.of(document).extractor;
    const texts = records.filter(({ id }) => !done.has(id)).map(({ text }) => text);
    const carried = texts.length
      ? await inGraph((store) => store.findCarried(texts, key))
      : ok(new Map<string, CarriedChunk>());
    if (!carried.ok) return carried;
    for (const record of records) {
      if (!(await mayGoOn())) return STOPPED;
      if (done.has(record.id)) {
        change(() => ledger.keepChunk(file.path, record.text.length));
        continue;
      }
      const equal = carried.value.get(record.text);
      const worked = equal
        ? await this.carryChunk(file, document, record, equal)
        : await this.askChunk(file, document, record);
      if (!worked.ok) return worked;
    }
    return ok(undefined);
  }

  /** The chunk's text stands in the graph already: what is said of it holds here too. */
  private async carryChunk(
    file: FoundFile,
    document: ReadDocument['document'],
    chunk: ChunkRecord,
    { runId, extraction }: CarriedChunk,
  ): Promise<Result<void>> {
    const { ledger, change } = this.context;
    const written = await this.write(document, chunk, runId, extraction);
    if (!written.ok) return written;
    change(() => ledger.keepChunk(file.path, chunk.text.length));
    return written;
  }

  private async askChunk(
    file: FoundFile,
    document: ReadDocument['document'],
    chunk: ChunkRecord,
  ): Promise<Result<void>> {
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
    document: ReadDocument['document'],
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

  private settle(path: string, id: string): Promise<Result<void>> {
    const { plan, ledger, inGraph } = this.context;
    const complete = ledger.isComplete(path);
    return inGraph((store) => store.settleDocument(id, complete ? plan.key : null));
  }
}
