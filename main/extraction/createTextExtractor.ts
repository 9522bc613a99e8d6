import { createHash } from 'node:crypto';
import { failed, ok, type Failure, type Result, type Strictness, type Task } from '../../contract';
import type { TextEngine } from '../models/types';
import { SchemaIndex, type Schema } from '../schema';
import { askWindow, type WindowAsker } from './asking/askWindow';
import { instructQuestions } from './asking/instructQuestions';
import { knowcoderQuestions } from './asking/knowcoderQuestions';
import { addWindow, joinPasses, mentionsWithin } from './joinWindows';
import { judgeExtraction } from './judgeExtraction';
import { mergeMentions } from './mergeMentions';
import { planPasses } from './planPasses';
import type { Pass } from './Profile';
import type { Dropped } from './reading/types';
import { readWindowAnswer, type WindowAnswer } from './readWindowAnswer';
import { splitWindows, windowText } from './splitWindows';
import { thresholdsOf } from './strictness';
import type { Answer, AnswerCache, Extraction, Extractor, FoundMention } from './types';

/** How a model behind a server is asked. Part of every cache key and of the run's record. */
export interface TextSettings {
  /** Raised when prompts or reading change in a way that changes answers. */
  version: number;
  /** Sentences are asked about together up to so many UTF-16 units. */
  windowLength: number;
  /** A longer sentence is cut, UTF-16 units. */
  longestSentence: number;
  /** As in KnowCoder's own script. */
  maxAnswerTokens: number;
  maxSpanWords: number;
  maxTriggerWords: number;
  /** False: constraints are not said though the server would take them. */
  constrained: boolean;
}

export const TEXT_SETTINGS: TextSettings = {
  version: 1,
  windowLength: 400,
  longestSentence: 800,
  maxAnswerTokens: 640,
  maxSpanWords: 8,
  maxTriggerWords: 3,
  constrained: true,
};

export interface TextExtractorOptions {
  schema: Schema;
  index?: SchemaIndex;
  engine: TextEngine;
  cache: AnswerCache;
  tasks: readonly Task[];
  settings?: Partial<TextSettings>;
  strictness?: Strictness;
  /** Told what answers held that the text or the schema does not bear out. */
  onDropped?: (dropped: readonly Dropped[]) => void;
}

const CHUNK_LENGTH = 1600;
const QUESTIONS = { knowcoder: knowcoderQuestions, instruct: instructQuestions };

/**
 * The same as `createExtractor` for an engine that gives text alone. Windows of a chunk are asked side
 * by side; the engine limits how many at once.
 */
export function createTextExtractor(options: TextExtractorOptions): Extractor {
  const { engine, cache, tasks, onDropped = () => undefined } = options;
  const settings = { ...TEXT_SETTINGS, ...options.settings };
  const index = options.index ?? new SchemaIndex(options.schema);
  const { info } = engine;
  const questions = QUESTIONS[info.profile];
  const passes = planPasses(index, tasks, {
    describe: (pass) => questions.describe(pass),
  });
  const prompts = passes.ok ? passes.value.map((pass) => questions.describe(pass)) : [];
  const thresholds = thresholdsOf(info.profile, false, options.strictness);
  const askedKey = hash([info.address, info.name, info.profile, settings, tasks, prompts]);
  const key = hash([askedKey, thresholds]);

  const ask = async (
    text: string,
    plan: readonly Pass[],
    given: FoundMention[] | null,
    signal: AbortSignal,
  ): Promise<Result<WindowAnswer>> => {
    const found = await engine.probe(signal);
    if (!found.ok) return found;
    const abilities = settings.constrained ? found.value : { ...found.value, constraint: null };
    const asker: WindowAsker = {
      ...{ engine, abilities, questions, signal, onDropped },
      maxAnswerTokens: settings.maxAnswerTokens,
    };
    const { maxSpanWords, maxTriggerWords } = settings;
    const triggersOnly = !tasks.includes('eae');
    const answers: WindowAnswer[] = [];
    if (given) answers.push({ output: '', mentions: given, relations: [], events: [] });
    for (const pass of plan) {
      const known = mergeMentions(answers.map(({ mentions }) => mentions));
      const isFirst = pass.entities.length > 0 && !given;
      const start = { text, pass, index, triggersOnly, maxSpanWords, maxTriggerWords };
      const answer = await askWindow(asker, start, isFirst ? [] : known, given !== null);
      if (!answer.ok) return answer;
      answers.push(answer.value);
    }
    return ok(joinPasses(answers));
  };

  const answerWindow = async (
    shown: string,
    given: FoundMention[] | null,
    signal: AbortSignal,
  ): Promise<Result<{ answer: WindowAnswer; cached: boolean }>> => {
    if (!passes.ok) return passes;
    const windowKey = hash(given ? [askedKey, shown, given] : [askedKey, shown]);
    const stored = await cache.get(windowKey);
    const known = stored === null ? null : readWindowAnswer(stored, shown);
    if (known) return ok({ answer: known, cached: true });
    const answer = await ask(shown, passes.value, given, signal);
    if (!answer.ok) return answer;
    await cache.set(windowKey, JSON.stringify(answer.value));
    return ok({ answer: answer.value, cached: false });
  };

  return {
    key,
    settings: { ...settings, ...thresholds, profile: info.profile, server: info.address },
    tasks,
    maxChunkLength: CHUNK_LENGTH,
    async extract(text, signal, known) {
      const windows = splitWindows(text, settings);
      const answers = await Promise.all(
        windows.map((window) =>
          answerWindow(
            windowText(text, window),
            known ? mentionsWithin(window, known) : null,
            signal,
          ),
        ),
      );
      const problem = firstFailure(answers);
      if (problem) return failed(problem);
      const extraction: Extraction = { mentions: [], relations: [], events: [] };
      let cached = true;
      answers.forEach((answer, position) => {
        if (!answer.ok) return;
        cached &&= answer.value.cached;
        addWindow(extraction, answer.value.answer, windows[position]?.start ?? 0);
      });
      const answer: Answer = { extraction: judgeExtraction(extraction, thresholds), cached };
      return ok(answer);
    },
    close: () => Promise.resolve(),
  };
}

function firstFailure(answers: readonly Result<unknown>[]): Failure | null {
  for (const answer of answers) if (!answer.ok) return answer.failure;
  return null;
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
