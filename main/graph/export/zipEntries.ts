import { strToU8, Zip, ZipDeflate } from 'fflate';
import { failure } from '../../../contract';
import { ExportInterrupted } from './ExportInterrupted';

export interface ZipFile {
  name: string;
  parts: AsyncIterable<string>;
}

/** What is deflated at once, UTF-16 units: the event loop is not held for long. */
const PART = 65_536;
/** Above this a zip would need the form for large files, which fflate does not write. */
const LARGEST = 2 ** 32 - 2 ** 20;
/** The same content gives the same file, whenever it is written. The earliest that a zip can name. */
const TIME = new Date(1980, 0, 1);

/** A .zip of the files, one after the other, streaming. Throws ExportInterrupted: export_too_large. */
export async function* zipEntries(files: Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    ready.push(part);
  });
  const take = () => {
    const parts = ready;
    ready = [];
    return parts;
  };
  let size = 0;
  for (const { name, parts } of files) {
    const entry = new ZipDeflate(name, { level: 4 });
    entry.mtime = TIME;
    zip.add(entry);
    let written = 0;
    let text = '';
    const push = (last: boolean) => {
      const bytes = strToU8(text);
      written += bytes.length;
      text = '';
      entry.push(bytes, last);
    };
    for await (const part of parts) {
      text += part;
      if (text.length < PART) continue;
      push(false);
      for (const bytes of take()) {
        size += bytes.length;
        yield bytes;
      }
      if (written > LARGEST || size > LARGEST)
        throw new ExportInterrupted(failure('export_too_large'));
    }
    push(true);
    yield* take();
  }
  zip.end();
  yield* take();
}
