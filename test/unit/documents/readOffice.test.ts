import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  codeOf,
  readFile,
  temporaryFolder,
  valueOf,
  writeAndRead,
} from './temporaryFolder';

const folder = temporaryFolder();
const fixture = (name: string): string => resolve('test/fixtures/documents', name);
const sample = (name: string): string => resolve('resources/samples', name);

describe('Word', () => {
  it('gives headings, paragraphs, list entries and table rows', async () => {
    const blocks = blocksOf(valueOf(await readFile(sample('society-minutes.docx'))));
    expect(blocks[0]).toBe('heading: Royal Meridian Society');
    expect(blocks).toContain(
      'listEntry: Dr. Lin Yuhan of Brandt Optik GmbH is elected a member of the Society.',
    );
    expect(blocks).toContain('tableRow: President | Sir Peter Vance');
    expect(blocks.at(-1)).toMatch(/^paragraph: Mr\. Jonah Adeyemi/);
  });

  it('says that a file is encrypted or damaged', async () => {
    expect(codeOf(await readFile(fixture('encrypted.docx')))).toBe('document_encrypted');
    const whole = readFileSync(sample('society-minutes.docx'));
    const name = join(folder, 'a.docx');
    expect(codeOf(await writeAndRead(name, whole.subarray(0, whole.length / 2)))).toBe(
      'document_damaged',
    );
    expect(codeOf(await writeAndRead(name, 'abc'))).toBe('document_damaged');
    const broken = Buffer.from(whole);
    broken.fill(0x55, 40, whole.length - 1500);
    expect(codeOf(await writeAndRead(name, broken))).toBe('document_damaged');
  });

  it('does not unpack an archive that claims to hold gigabytes', async () => {
    const bomb = Buffer.from(readFileSync(sample('society-minutes.docx')));
    bomb.writeUInt32LE(0xf0000000, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(codeOf(await writeAndRead(join(folder, 'bomb.docx'), bomb))).toBe('document_too_large');
  });
});
