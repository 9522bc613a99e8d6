import { z } from 'zod';
import { failed, failure, ok, type Result } from '../../contract';
import { CodePoints } from './CodePoints';
import { readTextFile } from './readTypes';
import type { GoldSentence, RawRecord } from './types';

const entitySchema = z.object({
  type: z.string(),
  text: z.string(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
});

const goldSchema = z.object({
  id: z.union([z.string(), z.number()]),
  dataset: z.string().default('?'),
  task: z.string().default(''),
  text: z.string(),
  entities: z.array(entitySchema).nullish(),
  relations: z.array(z.record(z.string(), z.unknown())).nullish(),
  events: z.array(z.record(z.string(), z.unknown())).nullish(),
  clusters: z
    .array(
      z.object({ name: z.string(), type: z.string(), aliases: z.array(z.string()).default([]) }),
    )
    .optional(),
});

export interface Gold {
  sentences: GoldSentence[];
  /** The same lines as they stand, for the scorer. */
  records: RawRecord[];
}

/** Reads a gold file; of lines with the same id the first. Failures: path_…, gold_invalid, gold_empty. */
export async function readGold(
  path: string,
  { offset = 0, limit = Infinity }: { offset?: number; limit?: number } = {},
): Promise<Result<Gold>> {
  const source = await readTextFile(path);
  if (!source.ok) return source;
  const gold: Gold = { sentences: [], records: [] };
  const ids = new Set<unknown>();
  for (const [index, line] of source.value.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (typeof parsed === 'string') {
      return failed(failure('gold_invalid', { path, line: index + 1, reason: parsed }));
    }
    if (ids.has(parsed.record.id)) continue;
    ids.add(parsed.record.id);
    if (ids.size <= offset || gold.sentences.length >= limit) continue;
    gold.sentences.push(parsed.sentence);
    gold.records.push(parsed.record);
  }
  return gold.sentences.length > 0 ? ok(gold) : failed(failure('gold_empty', { path }));
}

/** The reason when the line is no annotated sentence. */
function parseLine(line: string): { sentence: GoldSentence; record: RawRecord } | string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return 'it is not JSON';
  }
  const parsed = goldSchema.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not as expected'}`;
  }
  const { id, dataset, task, text, entities } = parsed.data;
  const places = new CodePoints(text);
  const located = (entities ?? []).flatMap((entity) => {
    const start = places.toUnits(entity.start ?? -1);
    const end = places.toUnits(entity.end ?? -1);
    const fits = start !== null && end !== null && text.slice(start, end) === entity.text;
    return fits ? [{ type: entity.type, text: entity.text, start, end }] : [];
  });
  return { sentence: { id, dataset, task, text, entities: located }, record: record as RawRecord };
}
