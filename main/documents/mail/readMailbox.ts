import { failed, failure, ok, reasonOf, type Result } from '../../../contract';
import { TextBuilder, type Content } from '../textBuilder';
import type { ReadProgress } from '../types';
import { parseMail } from './parseMail';
import { addMail, type ReadAttachment } from './readMail';
import { splitMailbox } from './splitMailbox';

const NAMED = 10;

/** A mailbox (mbox, RFC 4155): each message a part. Messages that cannot be read are left out and named. */
export async function readMailbox(
  bytes: Buffer,
  read: ReadAttachment,
  onProgress: (progress: ReadProgress) => void,
): Promise<Result<Content>> {
  const builder = new TextBuilder();
  const warnings: string[] = [];
  let number = 0;
  let wrong = 0;
  for (const { message, end } of splitMailbox(bytes)) {
    number += 1;
    try {
      const { mail, warnings: doubts } = await parseMail(message, { rfc822Attachments: true });
      const label = mail.subject ? `Message ${number}: ${mail.subject}` : `Message ${number}`;
      const single = new TextBuilder();
      const notes = [...doubts, ...(await addMail(single, mail, read))];
      builder.addPart(
        (stretch) => ({ kind: 'part', ...stretch, label }),
        () => {
          // Attachments are parts of their own in a single message; here the message is the part.
          const { text, blocks } = single.build();
          builder.append({ text, blocks, pages: [], warnings: [] });
        },
      );
      if (notes.length > 0) warnings.push(`${label}: ${notes.join(' ')}`);
    } catch (error) {
      wrong += 1;
      if (wrong <= NAMED) warnings.push(`Message ${number} was left out: ${reasonOf(error)}.`);
    }
    onProgress({ done: end, total: bytes.length });
  }
  if (number === 0)
    return failed(failure('document_damaged', { reason: 'no message begins with “From ”' }));
  if (wrong > NAMED) warnings.push(`${wrong - NAMED} more messages were left out.`);
  return ok({ ...builder.build(), pages: [], warnings });
}
