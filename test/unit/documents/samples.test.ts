import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument, scanPaths } from '../../../main/documents';
import { valueOf } from './temporaryFolder';

describe('the samples', async () => {
  const { files, skipped } = valueOf(await scanPaths([resolve('resources/samples')]));
  const documents = await Promise.all(files.map(async (file) => valueOf(await readDocument(file))));

  it('are ten documents in all five formats', () => {
    expect(skipped).toEqual([]);
    expect(documents).toHaveLength(10);
    expect(new Set(documents.map(({ mediaType }) => mediaType)).size).toBe(5);
    expect(documents.flatMap(({ warnings }) => warnings)).toEqual(['Page numbers were left out.']);
  });

  it.each([
    ['Thessaly Instruments', 'Thessaly Instruments Ltd'],
    ['Ines Almarou', 'Professor Almarou'],
    ['Corvane Observatory', 'the Observatory'],
    ['Brandt Optik', 'Brandt Optik GmbH'],
    ['Whitcombe Line', 'Edmund Whitcombe'],
  ])('speak of %s and %s in several places', (name, variant) => {
    expect(documents.filter(({ text }) => text.includes(name)).length).toBeGreaterThan(1);
    expect(documents.some(({ text }) => text.includes(variant))).toBe(true);
  });
});
