import { failed, failure, type Result } from '../../../contract';
import type { FoundFile, ReadOptions, ReadProgress, SourceDocument } from '../types';
import type { ReadLimits, ReaderMessage, ReaderProcess, StartReader } from './types';

export interface ReadControl {
  signal?: AbortSignal;
  onProgress?: (progress: ReadProgress) => void;
}

const MEGABYTE = 1_000_000;

/** Ten times what the slowest honest files took on two busy cores. */
export const READ_LIMITS: ReadLimits = {
  ms: 60_000,
  msPerMegabyte: 2_000,
  memory: 1_200 * MEGABYTE,
  memoryPerByte: 12,
};

/** A process that holds more than that share of its limit after a file is not kept for the next one. */
const RETIRE_SHARE = 0.5;
/** So long a process waits for another file. */
const IDLE_MS = 30_000;

/** A process and who listens to it; null says that it ended. */
interface Reader {
  process: ReaderProcess;
  ready: boolean;
  handle: ((message: ReaderMessage | null) => void) | null;
}

/**
 * Reads documents in a process of their own, one at a time in the order of the calls. A file over the
 * limits, or one that breaks the process, is one failed document; the next one gets a new process.
 */
export class DocumentReader {
  private readonly limits: ReadLimits;
  private reader: Reader | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly start: StartReader,
    limits: Partial<ReadLimits> = {},
  ) {
    this.limits = { ...READ_LIMITS, ...limits };
  }

  /**
   * As readDocument; besides document_too_slow, document_too_complex, document_reader_failed, and
   * cancelled when `signal` says so or the reader is closed.
   */
  read(
    file: FoundFile,
    options: ReadOptions = {},
    control: ReadControl = {},
  ): Promise<Result<SourceDocument>> {
    const result = this.queue.then(async () => {
      clearTimeout(this.idle);
      const read = await this.readNext(file, options, control);
      this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
      return read;
    });
    this.queue = result;
    return result;
  }

  /** Ends the process and what it was reading. */
  close(): void {
    this.closed = true;
    clearTimeout(this.idle);
    this.end();
  }

  private readNext(
    file: FoundFile,
    options: ReadOptions,
    { signal, onProgress }: ReadControl,
  ): Promise<Result<SourceDocument>> {
    if (this.closed || signal?.aborted) return Promise.resolve(failed(failure('cancelled')));
    const { ms, msPerMegabyte, memory, memoryPerByte } = this.limits;
    const patience = ms + (msPerMegabyte * file.bytes) / MEGABYTE;
    const maxMemory = memory + memoryPerByte * file.bytes;
    const reader = (this.reader ??= this.launch());

    return new Promise((resolve) => {
      let heard = performance.now();
      let done = 0;
      const settle = (result: Result<SourceDocument>, keep: boolean) => {
        clearInterval(watch);
        signal?.removeEventListener('abort', cancel);
        reader.handle = null;
        if (!keep) this.end();
        resolve(result);
      };
      const cancel = () => settle(failed(failure('cancelled')), false);
      // The answer may wait behind a busy event loop; it goes before the limit.
      const check = () => void setImmediate(expire);
      const expire = () => {
        if (reader.handle !== handle || performance.now() - heard < patience) return;
        const seconds = Math.ceil(patience / 1000);
        settle(failed(failure('document_too_slow', { seconds })), false);
      };
      const handle = (message: ReaderMessage | null) => {
        switch (message?.kind) {
          case 'ready':
            // That the process took long to start is not the file's fault.
            heard = performance.now();
            break;
          case 'progress':
            // Only what has moved on has time again.
            if (message.progress.done > done) heard = performance.now();
            done = Math.max(done, message.progress.done);
            onProgress?.(message.progress);
            break;
          case 'done':
            settle(message.result, message.memory < maxMemory * RETIRE_SHARE);
            break;
          case 'bug':
            settle(failed(failure('document_reader_failed', { reason: message.reason })), false);
            break;
          case undefined:
            settle(failed(endOf(reader, maxMemory)), false);
        }
      };
      const watch = setInterval(check, Math.min(patience, 1000));
      signal?.addEventListener('abort', cancel, { once: true });
      reader.handle = handle;
      reader.process.send({ file, options, maxMemory });
    });
  }

  private launch(): Reader {
    const process = this.start();
    const reader: Reader = { process, ready: false, handle: null };
    process.onMessage((message) => {
      if (message.kind === 'ready') reader.ready = true;
      // What comes between two files is the end of something that went wrong.
      if (reader.handle) reader.handle(message);
      else if (message.kind === 'bug') this.endIf(reader);
    });
    process.onExit(() => {
      if (reader.handle) reader.handle(null);
      else this.endIf(reader);
    });
    return reader;
  }

  private endIf(reader: Reader): void {
    if (this.reader === reader) this.end();
  }

  /** The next file starts another process. */
  private end(): void {
    const { reader } = this;
    this.reader = null;
    reader?.process.kill();
    // Killed while it read, on closing: whoever waits learns it now.
    reader?.handle?.({ kind: 'done', result: failed(failure('cancelled')), memory: 0 });
  }
}

/** What the end of a process in the middle of a file says about the file. */
function endOf({ ready }: Reader, maxMemory: number) {
  if (!ready) return failure('internal', { reason: 'the process that reads files did not start' });
  return failure('document_too_complex', { megabytes: Math.round(maxMemory / MEGABYTE) });
}
