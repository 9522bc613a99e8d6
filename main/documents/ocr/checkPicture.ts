const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG_START = 0xffd8;
const JPEG_END = Buffer.from([0xff, 0xd9]);
/** Length and name before a chunk's data, its checksum after it. */
const HEAD = 8;
const FOOT = 4;

/** The table of CRC-32 (PNG 1.2, “Sample CRC code”). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * Throws where the bytes are surely no whole picture of the kind: the library that decodes it ends its
 * process over one that it cannot read. A PNG is checked by its checksums, others by their ends.
 */
export function checkPicture(bytes: Buffer, mediaType: string): void {
  if (mediaType === 'image/png') checkPng(bytes);
  else if (mediaType === 'image/jpeg') {
    const isWhole = bytes.readUInt16BE(0) === JPEG_START && bytes.lastIndexOf(JPEG_END) > 0;
    if (!isWhole) throw new Error('the picture is cut off');
  } else if (mediaType === 'image/webp') {
    const isRiff = bytes.toString('latin1', 0, 4) === 'RIFF';
    if (!isRiff || bytes.readUInt32LE(4) + 8 > bytes.length) {
      throw new Error('the picture is cut off');
    }
  }
}

function checkPng(bytes: Buffer): void {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('it is no PNG');
  let isFirst = true;
  for (let at = SIGNATURE.length; ;) {
    if (at + HEAD + FOOT > bytes.length) throw new Error('the picture is cut off');
    const end = at + HEAD + bytes.readUInt32BE(at);
    if (end + FOOT > bytes.length) throw new Error('the picture is cut off');
    const name = bytes.toString('latin1', at + 4, at + HEAD);
    if (isFirst !== (name === 'IHDR')) throw new Error('the picture does not begin as it must');
    if (checksum(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) {
      throw new Error('the picture is not what its checksums say');
    }
    if (name === 'IEND') break;
    isFirst = false;
    at = end + FOOT;
  }
}

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
