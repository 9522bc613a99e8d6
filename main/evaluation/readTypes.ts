import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { failed, failure, ok, reasonOf, type Result } from '../../contract';

const type = z.string().min(1).max(200);
/** One line: descriptions become part of a prompt. */
const description = z
  .string()
  .max(4000)
  .default('')
  .transform((text) => text.replace(/\s+/gu, ' ').trim());
const examples = z.array(z.string().max(500)).default([]);
const ends = z.array(type).default([]);

const typesFileSchema = z.object({
  entities: z.array(z.object({ type, description, examples })).default([]),
  relations: z.array(z.object({ type, description, head: ends, tail: ends })).default([]),
  events: z
    .array(
      z.object({
        type,
        description,
        examples,
        roles: z.array(z.object({ role: type, description, types: ends })).default([]),
      }),
    )
    .default([]),
});

/** The types that a gold file is annotated with. */
export type TypesFile = z.output<typeof typesFileSchema>;

/** Failures: path_missing, path_unreadable, types_invalid. */
export async function readTypes(path: string): Promise<Result<TypesFile>> {
  const source = await readTextFile(path);
  if (!source.ok) return source;
  let json: unknown;
  try {
    json = JSON.parse(source.value);
  } catch (error) {
    return failed(failure('types_invalid', { path, reason: reasonOf(error) }));
  }
  const parsed = typesFileSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const reason = `${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'not as expected'}`;
    return failed(failure('types_invalid', { path, reason }));
  }
  const { entities, relations, events } = parsed.data;
  if (entities.length + relations.length + events.length > 0) return ok(parsed.data);
  return failed(failure('types_invalid', { path, reason: 'it names no type' }));
}

/** UTF-8, with or without a byte order mark. Failures: path_missing, path_unreadable. */
export async function readTextFile(path: string): Promise<Result<string>> {
  try {
    return ok(new TextDecoder().decode(await readFile(path)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed(failure('path_missing', { path }));
    return failed(failure('path_unreadable', { path, reason: code ?? reasonOf(error) }));
  }
}
