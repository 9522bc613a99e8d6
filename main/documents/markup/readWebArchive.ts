import { parseBuffer } from 'bplist-parser';
import { failed, failure, ok, type Result } from '../../../contract';
import { decodeText } from '../decodeText';
import { damaged } from '../office/officeFailure';
import type { Content } from '../textBuilder';
import { readHtml, type HtmlScope } from './readHtml';

/** Pages that Safari saved: the page itself, without the files that came with it. */
export function readWebArchive(bytes: Buffer, scope?: HtmlScope): Result<Content> {
  try {
    const [archive] = parseBuffer<Record<string, unknown>>(bytes);
    const main = archive['WebMainResource'] as Record<string, unknown> | undefined;
    const page = main?.['WebResourceData'];
    if (!(page instanceof Uint8Array))
      return failed(failure('document_damaged', { reason: 'it holds no page' }));
    const declared = main?.['WebResourceTextEncodingName'];
    const decoded = decodeText(Buffer.from(page), typeof declared === 'string' ? declared : null);
    if (!decoded.ok) return decoded;
    const { text, warnings, encoding } = decoded.value;
    return ok({ ...readHtml(text, warnings, scope), encoding });
  } catch (error) {
    return damaged(error);
  }
}
