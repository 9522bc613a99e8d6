import { read, SSF, type CellObject, type WorkBook } from '@e965/xlsx';
import { failed, failure, ok, type Result } from '../../../contract';
import { damaged } from '../office/officeFailure';
import { openArchive, repackArchive } from '../office/openArchive';
import { findOdfEncryption } from '../office/findOdfEncryption';
import { TextBuilder, type Content } from '../textBuilder';
import { composeSheet } from './composeSheet';
import type { TableCell } from './composeRows';
import { GUESSED_HEADER } from './readCsv';

const ZIP_SIGNATURE = Buffer.from('PK');
const OLE_SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Workbooks of Excel (xlsx, xlsm, xlsb, and xls since 97) and OpenDocument: sheets under headings, rows as
 * sentences, values as they are shown. Formulas are never computed, what the file says they gave is read.
 */
export function readWorkbook(bytes: Buffer): Result<Content> {
  const safe = unpackSafely(bytes);
  if (!safe.ok) return safe;
  try {
    // A date without a format of its own would be shown in American order.
    const options = {
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      dateNF: 'yyyy-mm-dd',
    };
    return ok(contentOfWorkbook(read(safe.value, { type: 'array', nodim: true, ...options })));
  } catch (error) {
    if (/password|encrypt/i.test(String(error)))
      return failed(failure('document_encrypted', {}, String(error)));
    return damaged(error);
  }
}

/** The library reads whatever resembles a table; only the two containers of workbooks are let through. */
function unpackSafely(bytes: Buffer): Result<Uint8Array> {
  if (bytes.subarray(0, 4).equals(OLE_SIGNATURE)) {
    const isProtected = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return isProtected ? failed(failure('document_encrypted')) : ok(bytes);
  }
  if (!bytes.subarray(0, 2).equals(ZIP_SIGNATURE))
    return failed(failure('document_damaged', { reason: 'it is not a workbook' }));
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  try {
    if (findOdfEncryption(archive.value)) return failed(failure('document_encrypted'));
    return ok(repackArchive(archive.value));
  } catch (error) {
    return damaged(error);
  }
}

function contentOfWorkbook(workbook: WorkBook): Content {
  const builder = new TextBuilder();
  const warnings = new Set<string>();
  let comments = 0;
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    const rows: (CellObject[] | undefined)[] = sheet?.['!data'] ?? [];
    const cells: TableCell[][] = [];
    // Sparse, and perhaps with a last row of a million: forEach passes over what is not there.
    rows.forEach((row, r) => {
      const shown: TableCell[] = [];
      row?.forEach((cell, c) => {
        comments += cell.c?.length ?? 0;
        shown.push({ text: shownText(cell), row: r + 1, column: c + 1 });
      });
      if (shown.some(({ text }) => text.trim() !== '')) cells.push(shown);
    });
    if (cells.length === 0) continue;
    if (workbook.Workbook?.Sheets?.[index]?.Hidden) warnings.add(`The sheet “${name}” is hidden.`);
    builder.add({ kind: 'heading', text: name, level: 1 });
    const { blocks, isGuessed } = composeSheet(cells, name);
    builder.addAll(blocks);
    if (isGuessed) warnings.add(GUESSED_HEADER);
  }
  if (comments > 0) warnings.add(`${comments} comment(s) were left out.`);
  return { ...builder.build(), pages: [], warnings: [...warnings] };
}

/** Days before this one are negative in a workbook; Excel itself shows no date for them. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;
const { is_date: isDateFormat } = SSF as { is_date: (format: string) => boolean };

function shownText({ t, w, v, z }: CellObject): string {
  if (t === 'z' || v === undefined) return '';
  if (w) return w;
  return t === 'n' && typeof v === 'number' ? shownNumber(v, String(z ?? '')) : String(v);
}

/** For dates before 1900 and for formats that the library does not know, such as “0 %” with its space. */
function shownNumber(value: number, format: string): string {
  if (isDateFormat(format)) {
    const day = new Date(DAY_ZERO + value * MS_PER_DAY);
    return Number.isNaN(day.getTime()) ? String(value) : day.toISOString().slice(0, 10);
  }
  return format.includes('%') ? `${Number((value * 100).toPrecision(12))} %` : String(value);
}
