import { failed, failure, ok } from '../../../contract';
import type { Report, ReportDocument, Result } from '../../../contract';

export type ReportFormat = 'csv' | 'json';

/** The format that the file's name asks for. Failure: report_format. */
export function reportFormat(path: string): Result<ReportFormat> {
  const extension = /\.(csv|json)$/i.exec(path)?.[1]?.toLowerCase();
  return extension === 'csv' || extension === 'json'
    ? ok(extension)
    : failed(failure('report_format', { path }));
}

/** The report as text: JSON as it is; CSV with a line for each document, page and chunk. */
export function printReport(report: Report, format: ReportFormat): string {
  if (format === 'json') return `${JSON.stringify(report, null, 1)}\n`;
  const rows = [
    COLUMNS,
    ...report.documents.flatMap(documentRows),
    ...report.ignored.map(({ reason, count, examples }) =>
      row({ path: examples[0] ?? '', level: 'ignored', status: 'ignored', number: count, reason }),
    ),
  ];
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

const COLUMNS = [
  'path',
  'level',
  'number',
  'page',
  'status',
  'reason',
  'retriable',
  'change',
  'chunks',
  'chunks_done',
  'chunks_failed',
  'mentions',
  'pages',
  'language',
  'encoding',
  'warnings',
  'document',
] as const;
type Cell = string | number | boolean | null;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

const row = (cells: Row): Cell[] => COLUMNS.map((column) => cells[column] ?? null);

function documentRows(document: ReportDocument): Cell[][] {
  const { path, documentId, pageStates, listed } = document;
  return [
    row({
      ...{ path, level: 'document', status: document.status, reason: document.reason },
      ...{ retriable: document.retriable, change: document.change, chunks: document.chunks },
      ...{ chunks_done: document.chunksDone, chunks_failed: document.chunksFailed },
      ...{ mentions: document.mentions, pages: document.pages, language: document.language },
      ...{
        encoding: document.encoding,
        warnings: document.warnings.join(' '),
        document: documentId,
      },
    }),
    ...pageStates.map(({ page, status, reason }) =>
      row({ path, level: 'page', number: page, page, status, reason }),
    ),
    ...listed.map(({ index, page, status, reason, attempts }) =>
      row({
        ...{ path, level: 'chunk', number: index + 1, page, status, reason },
        retriable: status !== 'done',
        warnings: attempts > 1 ? `${attempts} attempts` : null,
      }),
    ),
  ];
}

/**
 * A cell that a table program takes as it is: what begins like a formula gets an apostrophe before it
 * (OWASP, “CSV injection”), and a cell with separators is quoted as RFC 4180 wants it.
 */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
