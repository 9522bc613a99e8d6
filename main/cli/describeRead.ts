import type { Chunk, SourceDocument } from '../documents/types';
import { plainText } from './plainText';
import type { ReadReport } from './readCommand';

/** A document of a thousand chunks would fill the screen. */
const MOST_CHUNKS = 20;
const WIDEST_START = 60;

/** Several lines that a terminal prints as they are, whatever a document contains. */
export function plainLines(text: string): string {
  return text.replace(/[^\n\t]+/g, plainText);
}

/** What became of a file, for people. */
export function describeRead(report: ReadReport, status: 'failed' | 'skipped' = 'failed'): string {
  const { path, document, failure, readMs, chunkMs, chunks } = report;
  if (!document) return `${plainText(path)}\n  ${status}: ${plainText(failure?.message ?? '')}`;
  const { text, bytes, mediaType, encoding, language, warnings } = document;
  const ms = readMs + chunkMs;
  return [
    plainText(path),
    `  ${mediaType}, ${count(bytes, 'byte')}${encoding ? `, ${encoding}` : ''}${language ? `, language ${language}` : ''}`,
    `  ${count(text.length, 'character')} in ${count(document.blocks.length, 'block')}${describePlaces(document)}`,
    `  ${ms.toFixed(ms < 10 ? 1 : 0)} ms (${rate(bytes, ms)})`,
    ...warnings.map((warning) => `  warning: ${plainText(warning)}`),
    `  ${count(chunks.length, 'chunk')}`,
    ...chunks.slice(0, MOST_CHUNKS).map((chunk) => describeChunk(chunk, document)),
    ...(chunks.length > MOST_CHUNKS
      ? [`    and ${chunks.length - MOST_CHUNKS} more; --json names them all`]
      : []),
  ].join('\n');
}

function describePlaces({ pages, places, blocks }: SourceDocument): string {
  const kinds = new Map<string, number>();
  for (const { kind } of places) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  const parts = [...kinds].map(([kind, number]) => count(number, kind));
  if (pages.length > 0) parts.unshift(count(pages.length, 'page'));
  if (headings > 0) parts.unshift(count(headings, 'heading'));
  return parts.length > 0 ? `; ${parts.join(', ')}` : '';
}

function describeChunk(chunk: Chunk, { pages }: SourceDocument): string {
  const page = pages.length > 0 && chunk.page !== null ? `, page ${chunk.page}` : '';
  const start = plainText(chunk.text.trimStart().slice(0, WIDEST_START)).trimEnd();
  return `    ${chunk.index + 1}: ${chunk.start}–${chunk.end}${page}: ${start}`;
}

interface Totals {
  files: number;
  failed: number;
  bytes: number;
  characters: number;
  chunks: number;
  ms: number;
}

/** The closing line over all files. */
export function describeReading(totals: Totals, skipped: number): string {
  const { files, failed, bytes, characters, chunks, ms } = totals;
  const average = files > 0 ? ` (${(ms / files).toFixed(1)} ms a file, ${rate(bytes, ms)})` : '';
  return `${count(files - failed, 'document')} read, ${failed} failed, ${skipped} skipped; ${count(characters, 'character')}, ${count(chunks, 'chunk')} in ${(ms / 1000).toFixed(1)} s${average}`;
}

const count = (number: number, what: string): string =>
  `${number.toLocaleString('en')} ${what}${number === 1 ? '' : what.endsWith('x') ? 'es' : 's'}`;

const rate = (bytes: number, ms: number): string =>
  `${(bytes / 1000 / Math.max(ms, 0.001)).toFixed(1)} MB/s`;
