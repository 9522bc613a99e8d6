import type { Address, Attachment, Email } from 'postal-mime';
import { ok, type Result } from '../../../contract';
import { mediaTypeOf } from '../formats';
import { readHtmlBlocks } from '../markup/readHtmlBlocks';
import { damaged } from '../office/officeFailure';
import { readPlainText } from '../readPlainText';
import { parseMail } from './parseMail';
import { TextBuilder, contentOf, type Content } from '../textBuilder';

/** Reads an attachment of a format that has a reader. */
export type ReadAttachment = (
  bytes: Buffer,
  mediaType: string,
  name: string,
) => Promise<Result<Content>>;

/** An attached message and its attachments, but not theirs: messages may be nested on purpose. */
const MAX_DEPTH = 2;

/** One message (RFC 5322): who wrote to whom, when and about what, its text, then its attachments' texts. */
export async function readMail(bytes: Buffer, read: ReadAttachment): Promise<Result<Content>> {
  try {
    const { mail, warnings: doubts } = await parseMail(bytes, {
      rfc822Attachments: true,
      maxRfc822NestingDepth: MAX_DEPTH,
    });
    if (mail.headers.length === 0) return damaged('it has no headers of a message');
    const builder = new TextBuilder();
    const warnings = await addMail(builder, mail, read);
    return ok({ ...builder.build(), pages: [], warnings: [...doubts, ...warnings] });
  } catch (error) {
    return damaged(error);
  }
}

/** Adds a message to what is written; returns what was left out, for people. */
export async function addMail(
  builder: TextBuilder,
  mail: Email,
  read: ReadAttachment,
): Promise<string[]> {
  const warnings: string[] = [];
  if (mail.subject) builder.add({ kind: 'heading', text: mail.subject, level: 1 });
  builder.add({ kind: 'paragraph', text: headerLines(mail).join('\n') });
  // The two say the same; the plain one was written to be read as text.
  if (mail.text?.trim()) builder.append(withQuotes(readPlainText(mail.text)));
  else if (mail.html) builder.addAll(readHtmlBlocks(mail.html));
  for (const attachment of mail.attachments) {
    if (attachment.related) continue;
    const failure = await addAttachment(builder, attachment, read);
    if (failure !== null) warnings.push(failure);
  }
  return warnings;
}

function headerLines({ from, to, cc, date, subject }: Email): string[] {
  const people = (addresses: Address[]): string => addresses.map(describeAddress).join(', ');
  return [
    from ? `From: ${describeAddress(from)}` : '',
    to?.length ? `To: ${people(to)}` : '',
    cc?.length ? `Cc: ${people(cc)}` : '',
    date ? `Date: ${date.replace(/T(\d\d:\d\d):\d\d(?:\.000)?Z$/, ' $1 UTC')}` : '',
    subject ? `Subject: ${subject}` : '',
  ].filter((line) => line !== '');
}

function describeAddress({ name, address, group }: Address): string {
  if (group) return `${name}: ${group.map(describeAddress).join(', ')}`;
  if (!address) return name;
  return name === '' || name === address ? address : `${name} <${address}>`;
}

/** Paragraphs whose first line is quoted from an earlier message. */
function withQuotes(content: Content): Content {
  for (const block of content.blocks) {
    if (content.text.startsWith('>', block.start)) block.kind = 'quote';
  }
  return content;
}

/** Adds the text of an attachment as a part; else returns why it was left out. */
async function addAttachment(
  builder: TextBuilder,
  { filename, mimeType, content }: Attachment,
  read: ReadAttachment,
): Promise<string | null> {
  const isMessage = mimeType === 'message/rfc822';
  const name = filename ?? (isMessage ? 'message.eml' : `(${mimeType})`);
  const mediaType = isMessage ? mimeType : mediaTypeOf(name);
  if (mediaType === null || typeof content === 'string')
    return `The attachment “${name}” was left out: ${mimeType}.`;
  const bytes = Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : content);
  const result = await read(bytes, mediaType, name);
  if (!result.ok) return `The attachment “${name}” was left out: ${result.failure.message}`;
  // Slides and cells of the attachment are not the message's own.
  const inner = { ...result.value, places: [] };
  const label = `Attachment ${name}`;
  builder.addPart(
    ({ start, end }) => ({ kind: 'part', start, end, label }),
    () => {
      builder.append(contentOf([{ kind: 'heading', text: label, level: 2 }]));
      builder.append(inner);
    },
  );
  return inner.warnings.length > 0 ? `${name}: ${inner.warnings.join(' ')}` : null;
}
