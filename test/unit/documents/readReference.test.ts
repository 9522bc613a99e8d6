import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DocumentReader, forkReader, scanPaths } from '../../../main/documents';
import { problemOf } from '../../fuzz/documentTargets';
import { readerScript } from '../../readerScript';
import { valueOf } from './temporaryFolder';

const reference = process.env['KNOWLOOM_REFERENCE'] ?? '';
const folder = join(reference, 'data/docs');
const isThere = reference !== '' && existsSync(folder);
const missing = isThere ? '' : ' (needs KNOWLOOM_REFERENCE, a folder with data/docs)';

/** What a document of other people may rightly fail with. */
const HONEST = ['document_no_text_layer', 'document_empty', 'document_encrypted'];

describe('documents of other people', () => {
  let close = () => {};
  afterAll(() => close());

  it.runIf(isThere)(
    `are read, all of them, within the limits${missing}`,
    { timeout: 600_000 },
    async () => {
      const reader = new DocumentReader(forkReader(await readerScript()));
      close = () => reader.close();
      const { files } = valueOf(await scanPaths([folder]));
      expect(files.length).toBeGreaterThan(0);
      const problems: string[] = [];
      for (const file of files) {
        const read = await reader.read(file);
        const problem = read.ok ? problemOf(read.value) : read.failure.code;
        if (problem !== null && !HONEST.includes(problem))
          problems.push(`${file.name}: ${problem}`);
      }
      expect(problems).toEqual([]);
    },
  );
});
