import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failure } from '../../../contract';
import type { RunProgress, RunSummary } from '../../../contract';
import { ProgressPrinter } from '../../../main/cli/ProgressPrinter';
import { describeProgress } from '../../../main/cli/describeProgress';
import { describeSummary } from '../../../main/cli/describeSummary';
import { describeTable } from '../../../main/cli/describeTable';
import { describeTime } from '../../../main/cli/describeTime';
import { plainText } from '../../../main/cli/plainText';

const PROGRESS: RunProgress = {
  runId: 'run',
  state: 'running',
  schema: 'general',
  model: 'a-model',
  tasks: ['ner', 're'],
  documents: { total: 4, done: 1, failed: 1, skipped: 1 },
  chunks: { total: 9, done: 4, failed: 1, skipped: 0 },
  chunksReused: 2,
  changes: { added: 1, changed: 0, moved: 0, deleted: 0, unchanged: 0 },
  ignored: [],
  found: { mentions: 30, relations: 5, events: 2 },
  current: 'notes.txt',
  startedAt: 0,
  elapsed: 61_000,
  remaining: 95_000,
  rate: 3.14,
  coverage: [],
  failure: null,
};

const HOSTILE = 'a\u001b[31m\u001b]0;title\u0007b\r\nc\u009b2Jd\u202ee';

test('nothing that steers a terminal is left in plain text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainText(text + HOSTILE)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
  );
  expect(plainText('Zoë – 東京 🏙')).toBe('Zoë – 東京 🏙');
});

test.each([
  [400, '0 s'],
  [59_000, '59 s'],
  [60_000, '1 min'],
  [3_540_000, '59 min'],
  [3_600_000, '1 h'],
  [7_260_000, '2 h 1 min'],
])('%i ms are %s', (ms, text) => expect(describeTime(ms)).toBe(text));

test('progress tells counts, rate and time left', () => {
  expect(describeProgress(PROGRESS)).toBe(
    '5/9 chunks · 2 reused · 1 failed · 3/4 documents · 30 mentions, 5 relations, 2 events · ' +
      '3.1 chunks/min · 2 min left · notes.txt',
  );
});

describe('the progress printer', () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);

  test('rewrites one line of a terminal and never wraps', () => {
    written.length = 0;
    const printer = new ProgressPrinter({ isTTY: true, columns: 40, write });
    printer.show(PROGRESS);
    printer.show({ ...PROGRESS, current: HOSTILE, rate: null });
    printer.clear();
    for (const text of written) expect(text.startsWith('\r\u001b[K')).toBe(true);
    expect(Math.max(...written.map((text) => text.length))).toBeLessThanOrEqual(40 + 4);
    expect(written.join('')).not.toContain('\n');
  });

  test('elsewhere prints a line at once, then only at a change of state', () => {
    written.length = 0;
    const printer = new ProgressPrinter({ write });
    for (let done = 0; done < 50; done++) {
      printer.show({ ...PROGRESS, chunks: { ...PROGRESS.chunks, done } });
    }
    expect(written).toHaveLength(1);
    printer.show({ ...PROGRESS, state: 'waiting' });
    expect(written).toHaveLength(2);
    expect(written.join('')).not.toContain('\u001b');
  });
});

test('the summary names every document that was not done, and why', () => {
  const summary: RunSummary = {
    ...PROGRESS,
    state: 'done',
    counts: {
      documents: 2,
      chunks: 9,
      entities: 3,
      mentions: 4,
      relations: 5,
      facts: 6,
      events: 7,
    },
    engine: null,
    exports: ['/tmp/graph.json'],
    coverage: [
      { ...coverage('/good.txt', 'done', []), picturePages: 3 },
      coverage('/scan.pdf', 'skipped', [failure('document_no_text_layer')]),
      coverage(`/evil${HOSTILE}.pdf`, 'skipped', [failure('document_encrypted')]),
      coverage('/half.txt', 'partial', [failure('model_output', { reason: 'x' })]),
    ],
  };
  const text = describeSummary(summary);
  expect(text).toContain('3 pages in 1 document and 1 whole file have no text: --ocr reads them');
  expect(describeSummary(summary, { ocr: true })).not.toContain('--ocr reads them');
  expect(text).toContain('protected by a password');
  expect(text).toContain('partial 1 of 2 chunks: /half.txt');
  expect(text).toContain('/tmp/graph.json');
  expect(text).not.toContain('/good.txt');
  expect(text).not.toContain('\u001b');
});

const coverage = (
  path: string,
  status: RunSummary['coverage'][number]['status'],
  failures: RunSummary['coverage'][number]['failures'],
) => ({
  path,
  documentId: null,
  status,
  change: null,
  chunks: 2,
  chunksDone: 1,
  chunksFailed: 1,
  failures,
});

test('a table aligns its columns and cuts what is too long', () => {
  const text = describeTable({
    columns: ['name', 'n'],
    rows: [
      ['Ada', 1],
      [HOSTILE, null],
      ['x'.repeat(100), { a: [1] }],
    ],
    graph: { nodes: [], edges: [], total: null },
    truncated: true,
    took: 1,
  });
  const lines = text.split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[2]).toMatch(/^Ada {59}1$/);
  expect(lines[4]).toContain('…  {"a":[1]}');
  expect(lines[5]).toBe('3 rows; there are more (--limit)');
  expect(text).not.toContain('\u001b');
});
