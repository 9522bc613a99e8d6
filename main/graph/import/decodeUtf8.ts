import { invalid } from './ImportRefused';

/**
 * The text of a file in parts, without a byte order mark. Throws ImportRefused for bytes that are no
 * UTF-8, with their line.
 */
export async function* decodeUtf8(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (part?: Uint8Array): string => {
    try {
      return part ? decoder.decode(part, { stream: true }) : decoder.decode();
    } catch {
      throw invalid(path, { line, column: 1 }, 'from about here on it is no UTF-8 text');
    }
  };
  for await (const part of bytes) {
    const text = decode(part);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
    yield text;
  }
  yield decode();
}
