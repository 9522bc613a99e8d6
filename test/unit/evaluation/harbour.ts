import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ok } from '../../../contract';
import type { AnswerCache } from '../../../main/extraction';
import type { LanguageModel, ModelInfo } from '../../../main/models/types';
import type { RawRecord } from '../../../main/evaluation';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/gold');

/** A small gold file of our own: towns, boats and the people about them. */
export const HARBOUR = {
  gold: join(FOLDER, 'harbour.jsonl'),
  types: join(FOLDER, 'harbour.types.json'),
};

export const harbourRecords = readFileSync(HARBOUR.gold, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as RawRecord);

/** What an evaluation needs, with answers kept in memory. */
export function evaluationParts(model: LanguageModel) {
  const answers = new Map<string, string>();
  const cache: AnswerCache = {
    get: async (key) => answers.get(key) ?? null,
    set: async (key, answer) => void answers.set(key, answer),
  };
  return {
    packs: resolve(import.meta.dirname, '../../../resources/schemas'),
    loader: { inspect: async (): Promise<ReturnType<typeof ok<ModelInfo>>> => ok(model.info) },
    load: async () => ok(model),
    cache,
    answers,
  };
}
