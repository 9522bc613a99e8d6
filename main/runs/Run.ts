import { setTimeout as sleep } from 'node:timers/promises';
import { failed, failure, ok } from '../../contract';
import type { Failure, Result, RunProgress, RunState } from '../../contract';
import type { GraphStore } from '../graph/types';
import { ChunkLeases } from './ChunkLeases';
import { DocumentExtractors } from './DocumentExtractors';
import { DocumentWork } from './DocumentWork';
import { FolderChanges } from './FolderChanges';
import { describeReading } from './describeReading';
import { Questions } from './Questions';
import { RunControl } from './RunControl';
import { RunLedger } from './RunLedger';
import { readAhead } from './readAhead';
import { readFiles } from './readFiles';
import { untilCancelled } from './untilCancelled';
import { withdrawPath, withdrawReplaced, type WithdrawalContext } from './withdrawPaths';
import type { RunPlan, RunStages } from './types';

interface RunListeners {
  changed(): void;
  written(): void;
}

/** UTF-16 units of text that are held while the model works on earlier ones. */
const READ_AHEAD_LENGTH = 4_000_000;

const STOPPED = failed(failure('cancelled'));

/** One run from its plan to its end. Never throws: bugs end it as `internal`. */
export class Run {
  private readonly control = new RunControl();
  private readonly ledger: RunLedger;
  private readonly questions: Questions;
  private readonly extractors: DocumentExtractors;
  private readonly documents: DocumentWork;
  private readonly withdrawal: WithdrawalContext;
  private readonly leases: ChunkLeases;
  /** The graph knows of the run. */
  private started = false;
  /** The graph does not answer. */
  private away = false;
  /** Files whose text is gone; of one that cannot be read now, what the graph has stays. */
  private readonly emptied: string[] = [];
  private changes: Promise<Result<FolderChanges>> | null = null;

  constructor(
    readonly id: string,
    private readonly plan: RunPlan,
    private readonly stages: RunStages,
    private readonly listeners: RunListeners,
  ) {
    this.ledger = new RunLedger({ ...plan, runId: id, tasks: plan.extractor.tasks });
    this.questions = new Questions(this.control.signal, (error) => this.reportBug(error));
    this.extractors = new DocumentExtractors(plan);
    this.leases = new ChunkLeases({
      ...stages.leases,
      graph: stages.graph,
      inGraph: (task) => this.inGraph(task),
    });
    this.withdrawal = {
      ledger: this.ledger,
      memory: stages.memory,
      inGraph: (task) => this.inGraph(task),
      mayGoOn: () => this.mayGoOn(),
      change: (apply) => this.change(apply),
      written: () => this.listeners.written(),
    };
    this.documents = new DocumentWork({
      runId: id,
      plan,
      ledger: this.ledger,
      questions: this.questions,
      extractors: this.extractors,
      leases: this.leases,
      delayMs: stages.leases.delayMs ?? 0,
      inGraph: (task) => this.inGraph(task),
      mayGoOn: () => this.mayGoOn(),
      wait: (ms) => this.wait(ms),
      change: (apply) => this.change(apply),
      written: () => this.listeners.written(),
    });
  }

  get progress(): RunProgress {
    return this.ledger.snapshot();
  }

  get ended(): boolean {
    return this.ledger.ended;
  }

  pause(): void {
    this.control.pause();
    if (!this.control.cancelled) this.setState('pausing');
  }

  resume(): void {
    this.control.resume();
    if (!this.control.cancelled) this.setState('running');
  }

  cancel(): void {
    this.control.cancel();
    this.setState('cancelling');
  }

  async work(): Promise<void> {
    const end = await this.workDocuments().catch((error: unknown) => failed(this.reportBug(error)));
    this.control.cancel();
    this.leases.end();
    await this.questions.end();
    if (!this.away) await this.leases.release();
    await this.extractors.closeAll();
    await this.plan.extractor.close();
    await this.stages.memory.save();
    await this.stages.outcomes.save();
    if (end.ok) {
      const { documents, changes } = this.progress;
      if (documents.done + documents.failed + changes.deleted) this.setState('done');
      else this.setState('failed', failure('run_nothing'));
    } else if (end.failure.code === 'cancelled') {
      this.setState('cancelled');
    } else {
      this.stages.report('run failed', end.failure);
      this.setState('failed', end.failure);
    }
  }

  private async workDocuments(): Promise<Result<void>> {
    const reading = readAhead(
      readFiles({
        plan: this.plan,
        stages: this.stages,
        findSettled: (path, id) => this.findSettled(path, id),
        signal: this.control.signal,
        onRead: (path, lengths) => this.ledger.addRead(path, lengths),
        onProgress: (file, progress) =>
          this.change(() => this.ledger.setReading(describeReading(file, progress))),
      }),
      ({ read }) => (read?.ok ? read.value.document.text.length : 0),
      READ_AHEAD_LENGTH,
    );
    for await (const { file, known, isNew, read } of reading) {
      if (read) await this.stages.outcomes.note(file.path, read.ok ? null : read.failure);
      if (read && !read.ok) {
        this.change(() => this.ledger.skipDocument(file.path, read.failure));
        if (read.failure.code === 'document_empty') this.emptied.push(file.path);
        continue;
      }
      const [first] = read?.value.chunks ?? [];
      // A changed file waits for the graph, which has most of its text.
      if (!this.started && isNew && read && first) {
        const { extractor } = this.extractors.of(read.value.document);
        this.questions.askEarly(first.text, extractor);
      }
      const changes = await this.begin();
      if (!changes.ok) return changes;
      if (known) {
        if (!(await this.mayGoOn())) return STOPPED;
        this.documents.keep(file, known, changes.value);
      }
      if (!read) continue;
      const worked = await this.documents.work(file, read.value, changes.value);
      if (!worked.ok) return worked;
      this.ledger.setCurrent(null);
    }
    if (this.control.cancelled) return STOPPED;
    const finished = await this.documents.finish();
    return finished.ok ? this.finish() : finished;
  }

  /** Records the run at its first document, and asks what the graph knew before it. */
  private async begin(): Promise<Result<FolderChanges>> {
    if (!this.started) {
      const start = await this.startRecord();
      if (!start.ok) return start;
      this.started = true;
      this.setState(this.control.pausing ? 'pausing' : 'running');
    }
    return this.knownBefore();
  }

  private knownBefore(): Promise<Result<FolderChanges>> {
    this.changes ??= this.inGraph((store) => store.knownDocuments()).then((known) => {
      if (known.ok) return ok(new FolderChanges(known.value));
      this.changes = null;
      return known;
    });
    return this.changes;
  }

  private async findSettled(path: string, id: string) {
    const changes = await this.knownBefore();
    return changes.ok ? changes.value.settled(path, id, this.plan.key) : null;
  }

  /** Withdraws what is gone from the folders and closes the record. */
  private async finish(): Promise<Result<void>> {
    const { files, skipped, folders } = this.plan;
    if (!this.started && folders.length === 0) return ok(undefined);
    const changes = this.started ? await this.knownBefore() : await this.begin();
    if (!changes.ok) return changes;
    const replaced = await withdrawReplaced(this.withdrawal, changes.value);
    if (!replaced.ok) return replaced;
    const present = new Set([...files, ...skipped].map(({ path }) => path));
    const gone = changes.value.missing(folders, present);
    for (const path of [...this.emptied, ...gone]) {
      // Left out by a rule, or out of reach: the document stays as it is.
      if (present.has(path) ? !changes.value.at(path).length : !(await this.stages.isGone(path)))
        continue;
      if (!(await this.mayGoOn())) return STOPPED;
      const withdrawn = await withdrawPath(this.withdrawal, path, changes.value);
      if (!withdrawn.ok) return withdrawn;
    }
    const resolved = await this.resolve();
    if (!resolved.ok) return resolved;
    return this.finishRecord(changes.value);
  }

  private async resolve(): Promise<Result<void>> {
    const { stages, control } = this;
    if (!stages.resolve) return ok(undefined);
    this.change(() => this.ledger.setCurrent('looking for entities that are one'));
    const resolved = await this.inGraph(
      async (store) => (await stages.resolve?.(store, control.signal)) ?? ok(undefined),
    );
    this.listeners.written();
    return resolved;
  }

  private startRecord(): Promise<Result<void>> {
    const { schema, model, extractor } = this.plan;
    const { tasks, settings } = extractor;
    const started = this.progress.startedAt;
    this.ledger.setCurrent('starting the graph');
    return this.inGraph((store) =>
      store.startRun({ id: this.id, schema, model, tasks: [...tasks], settings, started }),
    );
  }

  private finishRecord(changes: FolderChanges): Promise<Result<void>> {
    const { documents, chunks, chunksReused, found } = this.progress;
    const counts = {
      documentsDone: documents.done,
      documentsFailed: documents.failed,
      documentsSkipped: documents.skipped,
      chunksDone: chunks.done,
      chunksFailed: chunks.failed,
      chunksReused,
      ...found,
    };
    return this.inGraph((store) => store.finishRun(this.id, counts, changes.record()));
  }

  /**
   * Does something in the graph. When the server goes away, the run waits until it is back and does
   * it again; when its disk is full, the run pauses with that message and tries again when resumed.
   */
  private async inGraph<T>(task: (store: GraphStore) => Promise<Result<T>>): Promise<Result<T>> {
    for (;;) {
      const store = await untilCancelled(this.stages.graph.ready(), this.control.signal);
      const done = store.ok ? await task(store.value) : store;
      if (done.ok || done.failure.code === 'cancelled') return done;
      const { failure: reason } = done;
      if (reason.code === 'graph_disk_full') {
        this.control.pause();
        if (!(await this.mayGoOn(reason))) return STOPPED;
      } else if (this.mayComeBack(reason, store.ok)) {
        this.stages.report('graph away, run waits', reason);
        this.away = true;
        this.setState('waiting', reason);
        const back = await this.stages.graph.recover(this.control.signal);
        if (!back.ok) return back;
        this.away = false;
        this.setState(this.control.pausing ? 'pausing' : 'running');
      } else return done;
    }
  }

  /** A graph that never answered is not waited for: the address may be wrong. */
  private mayComeBack(reason: Failure, answered: boolean): boolean {
    if (answered) return reason.code === 'graph_unreachable';
    return this.started && reason.retriable;
  }

  /** False when the run was cancelled; waits while it is paused. */
  private async mayGoOn(reason: Failure | null = null): Promise<boolean> {
    if (this.control.pausing && !this.control.cancelled) {
      this.setState('paused', reason);
      // Others need not wait for somebody who does nothing.
      await this.leases.release();
      await this.control.whileReleased();
      if (!this.control.cancelled) this.setState('running');
    }
    return !this.control.cancelled;
  }

  private async wait(ms: number): Promise<void> {
    // Rejects when the run is cancelled, which the next question whether to go on sees.
    await sleep(ms, undefined, { signal: this.control.signal }).catch(() => undefined);
  }

  private setState(state: RunState, reason: Failure | null = null): void {
    this.change(() => this.ledger.setState(state, reason));
  }

  private change(apply: () => void): void {
    apply();
    this.listeners.changed();
  }

  private reportBug(error: unknown): Failure {
    const bug = error instanceof Error ? error : new Error(String(error));
    this.stages.report('bug in a run', bug);
    return failure('internal', { reason: bug.message });
  }
}
