import PostalMime, { type Email } from 'postal-mime';
import { decodeText } from '../decodeText';

type MailOptions = NonNullable<ConstructorParameters<typeof PostalMime>[0]>;

const CONTENT_TYPE = /^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim;
const CHARSET = /\bcharset\s*=\s*(?:"([^"\r\n]*)"|([^\s;"]+))/i;

/** As decoders of the web have it, each byte is a letter of its own: the bytes can be had back. */
const BYTES = 'windows-1252';

/**
 * Parses a message. Where a part's charset is missing, wrong or unknown, its bytes decide, and `warnings`
 * say what was guessed; letters that cannot be decoded are named too. Throws for what is no message.
 */
export async function parseMail(
  bytes: Buffer,
  options: MailOptions = {},
): Promise<{ mail: Email; warnings: string[] }> {
  const mail = await PostalMime.parse(bytes, options);
  const source = bytes.toString('latin1');
  const charsets = charsetsOf(source);
  const isSuspicious = hasBroken(mail.text) || hasBroken(mail.html) || charsets.some(isUnknown);
  const warnings = isSuspicious ? await decodeAgain(mail, source, charsets, options) : [];
  const shown = [mail.subject, mail.text, mail.html, mail.from?.name];
  if (shown.some(hasBroken))
    warnings.push('Some letters could not be decoded; they read as \ufffd.');
  return { mail, warnings: [...new Set(warnings)] };
}

/** Puts the texts of the message in anew, from their bytes; returns the warnings. */
async function decodeAgain(
  mail: Email,
  source: string,
  charsets: readonly string[],
  options: MailOptions,
): Promise<string[]> {
  if (charsets.some((charset) => /^utf-?(?:16|32)/i.test(charset))) return [];
  const bare = await PostalMime.parse(Buffer.from(asBytes(source), 'latin1'), options);
  const [declared = null, ...others] = charsets;
  const warnings: string[] = [];
  for (const part of ['text', 'html'] as const) {
    const text = bare[part];
    if (!text) continue;
    const decoded = decodeText(bytesOf(text), others.length === 0 ? declared : null);
    if (!decoded.ok) continue;
    mail[part] = decoded.value.text;
    warnings.push(...decoded.value.warnings);
  }
  return warnings;
}

/** Different charsets that the message's headers name. */
function charsetsOf(source: string): string[] {
  const named = [...source.matchAll(CONTENT_TYPE)].flatMap(([header]) => {
    const [, quoted, plain] = CHARSET.exec(header) ?? [];
    const charset = (quoted ?? plain)?.trim().toLowerCase();
    return charset ? [charset] : [];
  });
  return [...new Set(named)];
}

/** The message with every text part declared as bytes. */
function asBytes(source: string): string {
  const declared = source.replace(CONTENT_TYPE, (header) => {
    if (CHARSET.test(header)) return header.replace(CHARSET, `charset=${BYTES}`);
    return /^content-type:\s*text\//i.test(header) ? `${header}; charset=${BYTES}` : header;
  });
  const [head = ''] = declared.split(/\r?\n\r?\n/, 1);
  if (/^content-type:/im.test(head)) return declared;
  return `Content-Type: text/plain; charset=${BYTES}\r\n${declared}`;
}

const LETTERS = new Map(
  [...new TextDecoder(BYTES).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (letter, byte) => [letter, byte],
  ),
);

/** Letters that are no byte's come from character references and the like. */
function bytesOf(text: string): Buffer {
  return Buffer.from([...text].map((letter) => LETTERS.get(letter) ?? 0x3f));
}

function hasBroken(text: string | undefined): boolean {
  return text?.includes('\ufffd') ?? false;
}

function isUnknown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding === '';
  } catch {
    return true;
  }
}
