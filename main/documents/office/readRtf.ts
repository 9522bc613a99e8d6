import { failed, failure, ok, type Result } from '../../../contract';
import { contentOf, type Content } from '../textBuilder';
import { RtfReader } from './RtfReader';
import { correctCodePage } from './rtfCodePage';
import { rtfTokens } from './rtfTokens';

/** Rich Text Format: headings by style, paragraphs, list entries, tables and notes, in whatever code pages. */
export function readRtf(bytes: Buffer): Result<Content> {
  // Each byte a character: what they mean depends on the fonts in use.
  const source = bytes.toString('latin1').replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (!source.startsWith('{\\rtf'))
    return failed(failure('document_damaged', { reason: 'it does not begin like RTF' }));
  const reader = new RtfReader();
  const { source: corrected, warnings } = correctCodePage(source, rtfTokens(source));
  for (const token of rtfTokens(corrected)) reader.take(token);
  const blocks = reader.finish();
  if (reader.comments > 0) warnings.push(`${reader.comments} comment(s) were left out.`);
  if (reader.hasMargins) warnings.push('Headers and footers of the pages were left out.');
  return ok(contentOf(blocks, warnings));
}
