import { createHash } from 'node:crypto';
import {
  reasonOf,
  failed,
  failure,
  ok,
  type Result,
  type Strictness,
  type Task,
} from '../../contract';
import type { LanguageModel, ModelInfo } from '../models/types';
import { SchemaIndex, type Schema } from '../schema';
import { instructProfile } from './instruct/instructProfile';
import { knowcoderProfile } from './knowcoder/knowcoderProfile';
import { addWindow, joinPasses, mentionsWithin } from './joinWindows';
import { judgeExtraction } from './judgeExtraction';
import { mergeMentions } from './mergeMentions';
import { planPasses } from './planPasses';
import type { Pass, Profile } from './Profile';
import { readWindowAnswer, type WindowAnswer } from './readWindowAnswer';
import { Sequences } from './Sequences';
import { DEFAULT_SETTINGS, type DecodingSettings } from './settings';
import { STRICTNESS, type Thresholds } from './strictness';
import { splitWindows, windowText } from './splitWindows';
import type { Answer, AnswerCache, Extraction, Extractor, FoundMention } from './types';

export interface ExtractorOptions {
  schema: Schema;
  index?: SchemaIndex;
  model: ModelInfo;
  /** Called at the first question that the cache does not answer. */
  load: () => Promise<Result<LanguageModel>>;
  cache: AnswerCache;
  tasks: readonly Task[];
  settings?: Partial<DecodingSettings>;
  /** Balanced when not given; `thresholds` override single ones. */
  strictness?: Strictness;
  thresholds?: Partial<Thresholds>;
}

/** Chunks of a few windows: small enough for progress to move and a killed run to lose little. */
const CHUNK_LENGTH = 1000;

const PROFILES: Record<ModelInfo['profile'], Profile> = {
  instruct: instructProfile,
  knowcoder: knowcoderProfile,
};

/** Puts chunks to the model window by window. Calls of `extract` are answered one after another. */
export function createExtractor(options: ExtractorOptions): Extractor {
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const index = options.index ?? new SchemaIndex(options.schema);
  const profile = PROFILES[options.model.profile];
  const passes = planPasses(index, options.tasks, profile);
  const triggersOnly = !options.tasks.includes('eae');
  const thresholds = { ...STRICTNESS[options.strictness ?? 'balanced'], ...options.thresholds };
  /** What the model is asked; how its answers are judged is no part of it. */
  const askedKey = hash([
    options.model.sha256,
    options.model.profile,
    settings,
    options.tasks,
    passes.ok ? passes.value.map((pass) => profile.describe(pass, index)) : [],
  ]);
  const key = hash([askedKey, thresholds]);
  const sequences = new Sequences(options.load);
  let queue: Promise<unknown> = Promise.resolve();

  const ask = async (
    text: string,
    plan: Pass[],
    given: WindowAnswer['mentions'] | null,
    signal: AbortSignal,
  ): Promise<WindowAnswer> => {
    const answers: WindowAnswer[] = [];
    if (given) answers.push({ output: '', mentions: given, relations: [], events: [] });
    for (const pass of plan) {
      const found = mergeMentions(answers.map((answer) => answer.mentions));
      const first = pass.entities.length > 0 && !given;
      if (!first && pass.events.length === 0 && found.length === 0) continue;
      const request = {
        text,
        // Without entity classes nobody asks for entities where none are known.
        pass: given?.length === 0 ? { ...pass, entities: [] } : pass,
        index,
        settings,
        triggersOnly,
        known: first ? [] : found,
        signal,
      };
      answers.push(await profile.ask(sequences.model(), sequences, request));
    }
    return joinPasses(answers);
  };

  const extract = async (
    text: string,
    signal: AbortSignal,
    known: readonly FoundMention[] | undefined,
  ): Promise<Result<Answer>> => {
    if (!passes.ok) return passes;
    const extraction: Extraction = { mentions: [], relations: [], events: [] };
    let cached = true;
    for (const window of splitWindows(text, settings)) {
      const shown = windowText(text, window);
      const given = known ? mentionsWithin(window, known) : null;
      const windowKey = hash(given ? [askedKey, shown, given] : [askedKey, shown]);
      const stored = await options.cache.get(windowKey);
      let answer = stored === null ? null : readWindowAnswer(stored, shown);
      if (!answer) {
        const loaded = await sequences.load();
        if (!loaded.ok) return loaded;
        cached = false;
        try {
          answer = await ask(shown, passes.value, given, signal);
        } catch (error) {
          await sequences.reset();
          if (signal.aborted) return failed(failure('cancelled'));
          const reason = reasonOf(error);
          return failed(failure('model_output', { reason }));
        }
        await options.cache.set(windowKey, JSON.stringify(answer));
      }
      addWindow(extraction, answer, window.start);
    }
    return ok({ extraction: judgeExtraction(extraction, thresholds), cached });
  };

  return {
    key,
    settings: { ...settings, ...thresholds, profile: options.model.profile },
    tasks: options.tasks,
    maxChunkLength: CHUNK_LENGTH,
    extract(text, signal, known) {
      const answer = queue.then(() => extract(text, signal, known));
      queue = answer.catch(() => undefined);
      return answer;
    },
    async close() {
      await queue;
      await sequences.reset();
    },
  };
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
