import { failed, failure, reasonOf, type Result } from '../../../contract';

const OLE_SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Why an office file that should be an archive is none, when it is an OLE container: Office keeps files
 * protected by a password in those (document_encrypted), and those of its versions up to 2003
 * (document_damaged, with what to save it as). Null for all else.
 */
export function oleFailure(bytes: Buffer, newer: string): Result<never> | null {
  if (!bytes.subarray(0, 4).equals(OLE_SIGNATURE)) return null;
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return failed(failure('document_encrypted'));
  const reason = `it is a file of Office 97 to 2003 under a new name; save it as ${newer}`;
  return failed(failure('document_damaged', { reason }));
}

/** Translates what a parser threw: the first line of it is the reason. */
export function damaged(error: unknown): Result<never> {
  const reason = reasonOf(error)
    .replace(/\n[^]*/, '')
    .slice(0, 200);
  return failed(failure('document_damaged', { reason }, String(error)));
}
