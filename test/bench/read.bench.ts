import { execFile, fork } from 'node:child_process';
import { on } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CHUNK_TOKENS, chunkDocument } from '../../main/documents';
import type { FoundFile, ReaderMessage, SourceDocument } from '../../main/documents/types';
import type { Bench } from './bench';
import { makePdf } from './makePdf';

const script = resolve(import.meta.dirname, '../../out/main/reader.js');
const PAGES = 800;
/** Enough to compare with: markitdown needs minutes for the long one. */
const FEW_PAGES = 80;
const MEGABYTES = 8;
const SMALL_FILES = 500;

/** What one reader process made of a file. */
interface Measured {
  document: SourceDocument;
  /** From the request on. */
  ms: number;
  firstProgress: number;
  /** Most memory that the process held, MB; 0 where the system does not tell. */
  peak: number;
}

/** Reads files in a process of their own, without the pool around it: what the process needs is asked for. */
async function readIn(files: FoundFile[]): Promise<Measured[]> {
  const child = fork(script, [], { serialization: 'advanced', execArgv: [] });
  // Several messages may come at once.
  const messages = on(child, 'message');
  const next = async (): Promise<ReaderMessage> => {
    const next = (await messages.next()) as IteratorResult<[ReaderMessage], [ReaderMessage]>;
    return next.value[0];
  };
  await next();
  const measured: Measured[] = [];
  for (const file of files) {
    const started = performance.now();
    child.send({ file, options: {}, maxMemory: Infinity });
    let message = await next();
    const firstProgress = performance.now() - started;
    while (message.kind === 'progress') message = await next();
    if (message.kind !== 'done' || !message.result.ok) throw new Error(JSON.stringify(message));
    const ms = performance.now() - started;
    measured.push({ document: message.result.value, ms, firstProgress, peak: peakOf(child.pid) });
  }
  child.kill();
  return measured;
}

function peakOf(pid: number | undefined): number {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return 0;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1000;
}

function fileOf(path: string, mediaType: string, content: string | Buffer): FoundFile {
  writeFileSync(path, content);
  return { path, name: path, mediaType, bytes: Buffer.byteLength(content) };
}

function prose(): string {
  const paragraphs = [];
  for (let length = 0, number = 0; length < MEGABYTES * 1_000_000; number += 1) {
    const paragraph =
      `In the year ${1500 + (number % 500)} the ship ${number} left harbour ${number % 31}. `.repeat(
        9,
      );
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

/** Other readers, where they are installed: ms and characters, or null. */
async function others(path: string): Promise<{ ms: number; characters: number }[]> {
  const markitdown = join(homedir(), '.cache/knowloom-dev/markitdown/bin/markitdown');
  const results = [];
  for (const [tool, ...parameters] of [
    ['pdftotext', path, '-'],
    [markitdown, path],
  ]) {
    const started = performance.now();
    const done = await promisify(execFile)(tool ?? '', parameters, { maxBuffer: 1e9 }).catch(
      () => null,
    );
    const characters = done ? lettersOf(done.stdout) : Number.NaN;
    results.push({ ms: done ? performance.now() - started : Number.NaN, characters });
  }
  return results;
}

const lettersOf = (text: string) => text.replace(/\s/g, '').length;

const reading: Bench = {
  figures: [
    { name: 'plain text: reading and chunking a MB', unit: 'ms', limit: 500 },
    { name: 'small text files: each', unit: 'ms', limit: null },
    { name: `PDF of ${PAGES} pages: a page`, unit: 'ms', limit: 50 },
    { name: 'first progress of it', unit: 'ms', limit: 1000 },
    { name: 'memory of the process beyond the file', unit: 'MB', limit: 300 },
    {
      name: `PDF of ${FEW_PAGES} pages, loading the reader included: a page`,
      unit: 'ms',
      limit: null,
    },
    { name: 'the same by pdftotext: a page', unit: 'ms', limit: null },
    { name: 'the same by markitdown: a page', unit: 'ms', limit: null },
    {
      name: 'letters that pdftotext finds and Knowloom does not',
      unit: '‰',
      limit: null,
    },
    {
      name: 'letters that markitdown finds and Knowloom does not',
      unit: '‰',
      limit: null,
    },
  ],
  rounds: 1,
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'knowloom-read-'));
    try {
      const text = fileOf(join(folder, 'long.txt'), 'text/plain', prose());
      const small = Array.from({ length: SMALL_FILES }, (_, index) =>
        fileOf(
          join(folder, `${index}.txt`),
          'text/plain',
          `Note ${index}. Ada met Charles in London.`,
        ),
      );
      const pdf = fileOf(join(folder, 'book.pdf'), 'application/pdf', makePdf(PAGES));
      const [first, ...rest] = await readIn([text, ...small]);
      const started = performance.now();
      if (first) chunkDocument(first.document, { maxLength: 1000, tokens: CHUNK_TOKENS });
      const chunking = performance.now() - started;
      const [book] = await readIn([pdf]);
      const short = fileOf(join(folder, 'leaflet.pdf'), 'application/pdf', makePdf(FEW_PAGES));
      const [leaflet] = await readIn([short]);
      if (!first || !book || !leaflet) throw new Error('Nothing was read');
      const [poppler, markitdown] = await others(short.path);
      const letters = lettersOf(leaflet.document.text);
      const missing = (characters = Number.NaN) => ((characters - letters) / letters) * 1000;
      return [
        (first.ms + chunking) / MEGABYTES,
        rest.reduce((sum, { ms }) => sum + ms, 0) / rest.length,
        book.ms / PAGES,
        book.firstProgress,
        book.peak - pdf.bytes / 1_000_000,
        leaflet.ms / FEW_PAGES,
        (poppler?.ms ?? Number.NaN) / FEW_PAGES,
        (markitdown?.ms ?? Number.NaN) / FEW_PAGES,
        missing(poppler?.characters),
        missing(markitdown?.characters),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export const benches: Bench[] = [reading];
