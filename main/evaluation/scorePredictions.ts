import { ALL_TASKS, ok, type EvaluationRequest, type Result } from '../../contract';
import { makeReport, type Outcome } from './makeReport';
import { readGold } from './readGold';
import { readTextFile } from './readTypes';
import type { ScoreOptions } from './score';
import { isRecord } from './scoredItems';
import type { RawRecord } from './types';

/** Compares a file of predictions with gold; no model is asked. Failures: those of the two files. */
export async function scorePredictions(
  request: Pick<EvaluationRequest, 'gold' | 'limit' | 'offset'>,
  path: string,
  options: ScoreOptions = {},
): Promise<Result<Outcome>> {
  const gold = await readGold(request.gold, request);
  if (!gold.ok) return gold;
  const predictions = await readPredictions(path);
  if (!predictions.ok) return predictions;
  const { records } = gold.value;
  const done = records.filter((record) => predictions.value.has(record.id)).length;
  const about = {
    gold: request.gold,
    model: null,
    tasks: [...ALL_TASKS],
    settings: {},
    goldEntities: false,
    sentences: { total: records.length, done, failed: records.length - done, cached: 0 },
    outside: 0,
    speed: null,
    records,
    predictions: predictions.value,
  };
  return ok(makeReport(about, options));
}

/** By id, of lines with the same id the first; lines that cannot be read count as empty. */
async function readPredictions(path: string): Promise<Result<Map<unknown, RawRecord>>> {
  const source = await readTextFile(path);
  if (!source.ok) return source;
  const predictions = new Map<unknown, RawRecord>();
  for (const line of source.value.split(/\r\n|\r|\n/)) {
    const record = parseLine(line);
    if (record && !predictions.has(record.id)) predictions.set(record.id, record);
  }
  return ok(predictions);
}

function parseLine(line: string): RawRecord | null {
  try {
    const record: unknown = JSON.parse(line);
    return isRecord(record) && 'id' in record ? record : null;
  } catch {
    return null;
  }
}
