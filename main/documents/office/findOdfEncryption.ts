import type { Archive } from './openArchive';
import { descendants, parseXml } from './parseXml';

/** Whether an OpenDocument file is protected by a password: its manifest then tells how entries are encrypted. */
export function findOdfEncryption(archive: Archive): boolean {
  const manifest = archive.bytes('META-INF/manifest.xml');
  if (!manifest) return false;
  return !descendants(parseXml(manifest), 'encryption-data').next().done;
}
