import type { Result } from '../../../contract';
import type { FoundFile, ReadOptions, ReadProgress, SourceDocument } from '../types';

/** What the reader process is asked: one file at a time. */
export interface ReadMessage {
  file: FoundFile;
  options: ReadOptions;
  /** Memory of the whole process, in bytes, at which it ends itself. */
  maxMemory: number;
}

/** What the reader process says: once `ready`, then `progress` and one `done` or `bug` for each file. */
export type ReaderMessage =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: ReadProgress }
  /** `memory`: bytes that the process holds by now. */
  | { kind: 'done'; result: Result<SourceDocument>; memory: number }
  | { kind: 'bug'; reason: string };

/** A started process that runs `readerProcess`, whichever shell started it. */
export interface ReaderProcess {
  send(message: ReadMessage): void;
  onMessage(listener: (message: ReaderMessage) => void): void;
  /** Called once, also when the process could not be started. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts a reader process: by Node's fork, or as a utility process of Electron. */
export type StartReader = () => ReaderProcess;

export interface ReadLimits {
  /** A file without progress for that long, and for `msPerMegabyte` of its size, is given up: ms. */
  ms: number;
  msPerMegabyte: number;
  /** Memory of the reader process, plus `memoryPerByte` of the file's size: bytes. */
  memory: number;
  memoryPerByte: number;
}
