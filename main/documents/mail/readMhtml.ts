import { failed, failure, ok, type Result } from '../../../contract';
import { readHtml, type HtmlScope } from '../markup/readHtml';
import { damaged } from '../office/officeFailure';
import type { Content } from '../textBuilder';
import { parseMail } from './parseMail';

/** Pages that a browser saved with all they show (MHTML, RFC 2557): the page, without the files beside it. */
export async function readMhtml(bytes: Buffer, scope?: HtmlScope): Promise<Result<Content>> {
  try {
    const { mail, warnings } = await parseMail(bytes);
    const { html } = mail;
    if (!html) return failed(failure('document_damaged', { reason: 'it holds no page' }));
    return ok(readHtml(html, warnings, scope));
  } catch (error) {
    return damaged(error);
  }
}
