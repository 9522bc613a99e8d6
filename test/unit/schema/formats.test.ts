import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchemaText, writeSchemaText } from '../../../main/schema';
import { arbitrarySchema } from './arbitrarySchema';

const write = (...parts: Parameters<typeof writeSchemaText>) => {
  const written = writeSchemaText(...parts);
  if (!written.ok) throw new Error(written.failure.message);
  return written.value;
};

describe('a schema as a file', () => {
  it.each(['x.py', 'x.json', 'x.ttl'])('reads back from %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(arbitrarySchema, async (schema) => {
        const read = await readSchemaText(write(schema, path), path, schema.name);
        expect(read.issues).toEqual([]);
        expect(read.schema).toEqual(schema);
      }),
      { numRuns: 300 },
    );
  });

  it('is not written in a format that nobody reads', () => {
    const schema = { name: 'x', description: '', entities: [], relations: [], events: [] };
    expect(writeSchemaText(schema, 'x.txt')).toMatchObject({
      ok: false,
      failure: { code: 'schema_export_format' },
    });
  });
});
