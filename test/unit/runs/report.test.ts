import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failure, reportSchema } from '../../../contract';
import type { Coverage } from '../../../contract';
import type { DocumentCoverage } from '../../../main/graph/types';
import { buildReport, printReport, reportFormat } from '../../../main/runs';

const file = (path: string) => ({ path, name: path, mediaType: 'text/plain', bytes: 1 });

const stored = (paths: string[], more: Partial<DocumentCoverage> = {}): DocumentCoverage => ({
  id: paths[0] ?? '',
  paths,
  name: 'name',
  mediaType: 'text/plain',
  bytes: 1,
  language: 'en',
  chunks: 2,
  chunksDone: 2,
  chunksFailed: 0,
  mentions: 3,
  pages: [],
  encoding: 'utf-8',
  warnings: [],
  ocrPages: [],
  picturePages: [],
  listed: [],
  ...more,
});

const lastRun = (path: string, more: Partial<Coverage>): Coverage => ({
  path,
  documentId: null,
  status: 'done',
  change: null,
  chunks: 0,
  chunksDone: 0,
  chunksFailed: 0,
  failures: [],
  ...more,
});

const chunk = { index: 1, page: 2, status: 'failed' as const, attempts: 2, reason: 'No answer.' };

const parts = {
  allPages: true,
  files: ['/done.txt', '/half.txt', '/locked.pdf', '/new.txt', '/copy.txt', '/stale.txt'].map(file),
  skipped: [{ path: '/a.xyz', failure: failure('document_unsupported', { extension: '.xyz' }) }],
  ignored: [{ reason: 'hidden' as const, count: 3, examples: ['/.git'] }],
  stored: [
    stored(['/done.txt', '/copy.txt'], { ocrPages: [2], pages: [1, 2, 3] }),
    stored(['/half.txt'], { chunksDone: 1, chunksFailed: 1, listed: [chunk] }),
    stored(['/stale.txt']),
    stored(['/elsewhere/earlier.txt']),
  ],
  coverage: [
    lastRun('/locked.pdf', { status: 'skipped', failures: [failure('document_encrypted')] }),
    lastRun('/stale.txt', { status: 'skipped', failures: [failure('document_changed')] }),
    lastRun('/done.txt', { change: 'moved' }),
  ],
};

test('every path is there once, with what became of it and why', () => {
  const report = reportSchema.parse(buildReport(parts));
  expect(report.documents.map(({ path, status, retriable }) => [path, status, retriable])).toEqual([
    ['/done.txt', 'done', false],
    ['/half.txt', 'partial', true],
    ['/locked.pdf', 'skipped', false],
    ['/new.txt', 'pending', false],
    ['/copy.txt', 'done', false],
    ['/stale.txt', 'skipped', true],
    ['/a.xyz', 'skipped', false],
    ['/elsewhere/earlier.txt', 'done', false],
  ]);
  expect(report.documents[1]?.reason).toBe('No answer.');
  expect(report.documents[2]?.reason).toContain('password');
});

test('pages: all with what became of them, or those that are not simply text', () => {
  const pages = { pages: [1, 3, 4], ocrPages: [3], picturePages: [2] };
  const report = (allPages: boolean) => {
    const files = [file('/a.pdf')];
    return buildReport({ ...parts, files, stored: [stored(['/a.pdf'], pages)], allPages });
  };
  const states = (all: boolean) =>
    report(all).documents[0]?.pageStates.map(({ page, status }) => `${page} ${status}`);
  expect(states(true)).toEqual(['1 text', '2 picture', '3 ocr', '4 text']);
  expect(states(false)).toEqual(['2 picture', '3 ocr']);
  expect(printReport(report(true), 'csv')).toContain(
    '/a.pdf,page,2,2,picture,A picture without text: OCR could read it.',
  );
});

test('a file of pictures alone is told from others that were not read', () => {
  const failures = [failure('document_no_text_layer')];
  const files = [file('/a.pdf'), file('/locked.pdf')];
  const coverage = [lastRun('/a.pdf', { status: 'skipped', failures }), ...parts.coverage];
  const { documents } = buildReport({ ...parts, files, stored: [], coverage });
  const flags = documents.slice(0, 2).map(({ path, textless }) => [path, textless]);
  expect(flags).toEqual([
    ['/a.pdf', true],
    ['/locked.pdf', false],
  ]);
});

test('CSV: a line for each document, page and chunk, and for what was left out', () => {
  const lines = printReport(buildReport(parts), 'csv').trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^path,level,number,page,status,reason/);
  expect(lines.slice(1, 5).map((line) => line.split(',').slice(0, 5).join(' '))).toEqual([
    '/done.txt document   done',
    '/done.txt page 1 1 text',
    '/done.txt page 2 2 ocr',
    '/done.txt page 3 3 text',
  ]);
  expect(lines).toContain('/half.txt,chunk,2,2,failed,No answer.,true,,,,,,,,,2 attempts,');
  expect(lines.at(-1)).toMatch(/^\/\.git,ignored,3,,ignored,hidden/);
});

test('CSV: no cell is a formula, whatever files are called', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
      const path = `${sign}${rest}`;
      const csv = printReport(buildReport({ ...parts, files: [file(path)], stored: [] }), 'csv');
      const [, line = ''] = csv.split('\r\n');
      expect(line).toMatch(/^"?'/);
    }),
  );
});

test('the name of the file says the form', () => {
  expect(reportFormat('/a/b.CSV')).toEqual({ ok: true, value: 'csv' });
  expect(reportFormat('b.json')).toEqual({ ok: true, value: 'json' });
  expect(reportFormat('b.txt')).toMatchObject({ failure: { code: 'report_format' } });
  expect(JSON.parse(printReport(buildReport(parts), 'json'))).toEqual(buildReport(parts));
});
