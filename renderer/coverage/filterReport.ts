import type { ReportDocument } from '../../contract';

export const FILTERS = [
  'all',
  'done',
  'trouble',
  'skipped',
  'pictures',
  'warnings',
  'changed',
] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether the report's view shows the document under that filter. */
export function matches(document: ReportDocument, filter: Filter): boolean {
  const { status, ocrPages, picturePages, warnings, change } = document;
  switch (filter) {
    case 'all':
      return true;
    case 'done':
    case 'skipped':
      return status === filter;
    case 'trouble':
      return status === 'failed' || status === 'partial' || status === 'pending';
    case 'pictures':
      return ocrPages.length + picturePages.length > 0;
    case 'warnings':
      return warnings.length > 0;
    case 'changed':
      return change !== null && change !== 'unchanged';
  }
}
