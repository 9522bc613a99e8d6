import { failed, failure, ok } from '../../contract';
import type { Result } from '../../contract';
import type { FoundFile } from '../documents/types';
import type { KnownDocument } from '../graph/types';
import { contentHash } from '../resolution';
import { ChunkWork } from './ChunkWork';
import type { ChunkTask, WorkContext } from './ChunkWork';
import type { FolderChanges } from './FolderChanges';
import type { ReadDocument } from './readFiles';

/** A document of which other workers have leased chunks. */
interface Waiting extends ChunkTask {
  /** When it is looked at again: ms, of performance.now. */
  due: number;
  /** Other paths with the same content, and the lengths of their chunks. */
  copies: { path: string; lengths: number[] }[];
}

const STOPPED = failed(failure('cancelled'));
/** Another worker may be done long before its lease ends. */
const LOOK_AGAIN_MS = 1000;

/** Works the documents of one run, one after the other. */
export class DocumentWork {
  /** Documents settled by this run, by content; the path under which they were. */
  private readonly settled = new Map<string, string>();
  /** By content. */
  private readonly waiting = new Map<string, Waiting>();
  private readonly chunks: ChunkWork;

  constructor(private readonly context: WorkContext) {
    this.chunks = new ChunkWork(context);
  }

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
   * for the run's end to withdraw: until then it may come up at another path. A document of which other
   * workers have chunks is finished later.
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

    const lengths = records.map((record) => record.text.length);
    const original = this.settled.get(document.id);
    if (original !== undefined) {
      change(() => ledger.shareDocument(file.path, lengths, original));
      return this.settle(file.path, document.id);
    }
    const waiting = this.waiting.get(document.id);
    if (waiting) {
      waiting.copies.push({ path: file.path, lengths });
      return ok(undefined);
    }
    const noted = await this.noteTypes(file, document);
    if (!noted.ok) return noted;
    const { key } = this.context.extractors.of(document).extractor;
    const attempts = new Map(states.value.map((state) => [state.id, state.attempts]));
    const done = new Set(
      states.value
        .filter(({ status, extractionKey }) => status === 'done' && extractionKey === key)
        .map(({ id }) => id),
    );
    for (const { id, text } of records) {
      if (done.has(id)) change(() => ledger.keepChunk(file.path, text.length));
    }
    const left = records.filter(({ id }) => !done.has(id));
    const worked = await this.pass({
      ...{ file, document, left, attempts },
      due: 0,
      copies: [],
    });
    return worked.ok ? this.lookAgain() : worked;
  }

  /** Waits until nothing of this run's documents is with other workers, and takes over what they lost. */
  async finish(): Promise<Result<void>> {
    const { ledger, change, wait, mayGoOn } = this.context;
    while (this.waiting.size > 0) {
      if (!(await mayGoOn())) return STOPPED;
      change(() => ledger.setCurrent('waiting for other workers'));
      const next = Math.min(...[...this.waiting.values()].map(({ due }) => due));
      await wait(Math.max(0, next - performance.now()));
      const looked = await this.lookAgain();
      if (!looked.ok) return looked;
    }
    return ok(undefined);
  }

  /** Another pass over the documents whose time has come. */
  private async lookAgain(): Promise<Result<void>> {
    for (const task of [...this.waiting.values()]) {
      if (task.due > performance.now()) continue;
      const passed = await this.pass(task);
      if (!passed.ok) return passed;
    }
    return ok(undefined);
  }

  private async pass(task: Waiting): Promise<Result<void>> {
    const { document, file } = task;
    const { ledger, change, extractors } = this.context;
    const worked = await this.chunks.work(task);
    await extractors.close(document.id);
    if (!worked.ok) return worked;
    const { left, waitMs } = worked.value;
    if (left.length > 0) {
      const due = performance.now() + Math.min(waitMs, LOOK_AGAIN_MS);
      this.waiting.set(document.id, { ...task, left, due });
      return ok(undefined);
    }
    this.waiting.delete(document.id);
    this.settled.set(document.id, file.path);
    change(() => {
      ledger.closeDocument(file.path);
      for (const { path, lengths } of task.copies) ledger.shareDocument(path, lengths, file.path);
    });
    for (const path of [file.path, ...task.copies.map((copy) => copy.path)]) {
      const settled = await this.settle(path, document.id);
      if (!settled.ok) return settled;
    }
    return ok(undefined);
  }

  /** What was chosen for the document is recorded before anything is asked. */
  private async noteTypes(
    file: FoundFile,
    document: ReadDocument['document'],
  ): Promise<Result<void>> {
    const { extractors, ledger, change, inGraph, runId } = this.context;
    const { types } = extractors.of(document);
    if (!types) return ok(undefined);
    change(() => ledger.chooseTypes(file.path, types));
    return inGraph((store) => store.noteTypes(runId, document.id, [...types]));
  }

  private settle(path: string, id: string): Promise<Result<void>> {
    const { plan, ledger, inGraph } = this.context;
    const complete = ledger.isComplete(path);
    return inGraph((store) => store.settleDocument(id, complete ? plan.key : null));
  }
}
