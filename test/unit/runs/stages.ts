import { failed, failure, ok } from '../../../contract';
import type { Failure, Result, RunProgress } from '../../../contract';
import type { Chunk, FoundFile, SourceDocument } from '../../../main/documents/types';
import type { Answer, Extractor } from '../../../main/extraction/types';
import { contentHash } from '../../../main/resolution';
import { RunManager } from '../../../main/runs';
import type { FileMemory, OutcomeMemory, RunPlan, RunStages } from '../../../main/runs';
import type { MemoryGraph } from './MemoryGraph';

/** Every capitalised word is a Thing, and each one is next to the one before it. */
export async function findCapitals(text: string): Promise<Result<Answer>> {
  const mentions = [...text.matchAll(/[A-Z]\w*/g)].map((match) => ({
    type: 'Place',
    start: match.index,
    end: match.index + match[0].length,
    confidence: 0.5,
  }));
  const relations = mentions.slice(1).map((_, index) => ({
    type: 'NextTo',
    head: index,
    tail: index + 1,
    confidence: null,
  }));
  return ok({ extraction: { mentions, relations, events: [] }, cached: false });
}

interface Setting {
  graph: MemoryGraph;
  /** Text by path; a failure stands for a file that cannot be read. */
  files: Record<string, string | Failure>;
  extract?: (text: string, signal: AbortSignal) => Promise<Result<Answer>>;
  maxLength?: number;
  /** Folders that were given, as a plan names them. */
  folders?: string[];
  memory?: FileMemory;
  /** How long reading takes after half of a file. */
  readMs?: number;
  outcomes?: OutcomeMemory;
}

/** Remembers nothing. */
export const FORGETFUL: FileMemory = {
  stamp: async () => null,
  recall: () => null,
  knows: () => false,
  remember: () => {},
  forget: () => {},
  save: async () => {},
};

/** A run manager on documents, a graph and a model that live in memory; `asked` lists the questions. */
export function inMemory({
  graph,
  files,
  extract = findCapitals,
  maxLength = 20,
  folders = [],
  memory = FORGETFUL,
  readMs = 0,
  outcomes = { note: async () => {}, save: async () => {} },
}: Setting) {
  const asked: string[] = [];
  const seen: RunProgress[] = [];
  const reports: (Failure | Error)[] = [];
  const listeners = new Set<(progress: RunProgress) => void>();

  const extractor: Extractor = {
    key: 'key',
    settings: {},
    tasks: ['ner', 're'],
    maxChunkLength: maxLength,
    extract: (text, signal) => {
      asked.push(text);
      return extract(text, signal);
    },
    close: async () => {},
  };
  const plan: RunPlan = {
    schema: 'test',
    model: 'test',
    files: Object.keys(files).map(foundFile),
    skipped: [],
    ignored: [],
    folders,
    readOptions: {},
    maxPages: 1000,
    key: 'work',
    extractor,
    choose: null,
    classes: { ancestors: (type) => [type, 'Thing'], rootType: () => 'Thing' },
  };
  const read: string[] = [];
  const stages: RunStages = {
    graph,
    memory,
    leases: { owner: 'test', leaseMs: 60_000 },
    outcomes,
    isGone: async (path) => !(path in files),
    plan: async ({ paths }) =>
      paths.includes('/missing') ? failed(failure('path_missing', { path: '/missing' })) : ok(plan),
    read: async ({ path }, _options, { onProgress }) => {
      read.push(path);
      onProgress({ done: 1, total: 2 });
      if (readMs > 0) await new Promise((resolve) => setTimeout(resolve, readMs));
      const text = files[path] ?? '';
      return typeof text === 'string' ? ok(sourceDocument(path, text)) : failed(text);
    },
    chunk: chunkByLength,
    report: (_message, about) => reports.push(about),
  };
  const manager = new RunManager(stages, {
    onProgress: (progress) => {
      seen.push(progress);
      for (const listener of listeners) listener(progress);
    },
    onWritten: () => {},
  });

  /** Resolves at the first progress in that state. */
  const reaches = (state: RunProgress['state']) =>
    new Promise<RunProgress>((resolve) => {
      listeners.add((progress) => {
        if (progress.state === state) resolve(progress);
      });
    });
  const runToEnd = async (): Promise<RunProgress> => {
    const started = await manager.start({ paths: ['/'] });
    if (!started.ok) throw new Error(started.failure.message);
    await manager.whenIdle();
    return manager.progress!;
  };
  return { manager, asked, read, seen, reports, reaches, runToEnd };
}

const foundFile = (path: string): FoundFile => ({
  path,
  name: path.slice(1),
  mediaType: 'text/plain',
  bytes: 100,
});

const sourceDocument = (path: string, text: string): SourceDocument => ({
  ...foundFile(path),
  id: contentHash(text),
  text,
  blocks: [],
  pages: [
    { page: 1, start: 0, end: 30 },
    { page: 2, start: 30, end: text.length },
  ],
  places: [],
  encoding: null,
  language: null,
  picturePages: [],
  ocrPages: [],
  warnings: [],
});

const PLAIN = { repeated: 0, headings: [], context: null };

function chunkByLength({ text }: SourceDocument, maxLength: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < text.length; start += maxLength) {
    const part = text.slice(start, start + maxLength);
    const index = chunks.length;
    chunks.push({ index, start, end: start + part.length, text: part, page: 1, ...PLAIN });
  }
  return chunks;
}
