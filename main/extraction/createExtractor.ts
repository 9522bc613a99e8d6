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
import { calibrateExtraction, calibrationOf } from './calibration';
import { judgeExtraction } from './judgeExtraction';
import { mergeMentions } from './mergeMentions';
import { planPasses } from './planPasses';
import type { Pass, Profile } from './Profile';
import { dropped, type Dropped } from './reading/types';
import { readWindowAnswer, type WindowAnswer } from './readWindowAnswer';
import { Sequences } from './Sequences';
import { DEFAULT_SETTINGS, type DecodingSettings } from './settings';
import { thresholdsOf, type Thresholds } from './strictness';
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
  /** Told where an answer ended for want of room. */
  onDropped?: (dropped: readonly Dropped[]) => void;
  /** False: confidences stay as the model gave them, to fit a calibration on. */
  calibrated?: boolean;
}

/** A window while it is asked about. */
interface OpenWindow {
  text: string;
  /** Mentions that are known; null: the model is to find them. */
  given: WindowAnswer['mentions'] | null;
  /** Of its answer in the cache. */
  key: string;
  /** Pass by pass. */
  answers: WindowAnswer[];
  /** The whole answer, from the cache or once all passes were asked. */
  answer: WindowAnswer | null;
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
  const passes = planPasses(index, options.tasks, profile, options.model.contextTokens);
  const triggersOnly = !options.tasks.includes('eae');
  const { model, strictness, calibrated = true, onDropped = () => undefined } = options;
  const calibration = calibrated ? calibrationOf(model) : null;
  const thresholds = {
    ...thresholdsOf(model.profile, calibration !== null, strictness),
    ...options.thresholds,
  };
  /** What the model is asked; how its answers are judged is no part of it. */
  const askedKey = hash([
    options.model.sha256,
    options.model.profile,
    settings,
    options.tasks,
    passes.ok ? passes.value.map((pass) => profile.describe(pass, index)) : [],
    ...(profile.version === undefined ? [] : [profile.version]),
  ]);
  const key = hash([askedKey, thresholds, ...(calibration ? [calibration.maps] : [])]);
  const judge = (found: Extraction) =>
    judgeExtraction(calibration ? calibrateExtraction(found, calibration.maps) : found, thresholds);
  const sequences = new Sequences(options.load);
  let queue: Promise<unknown> = Promise.resolve();

  /** What a pass adds to what earlier ones found in the window; null: there is nothing to ask it. */
  const askPass = async (
    { text, given, answers }: OpenWindow,
    pass: Pass,
    signal: AbortSignal,
  ): Promise<WindowAnswer | null> => {
    const found = mergeMentions(answers.map((answer) => answer.mentions));
    const first = pass.entities.length > 0 && !given;
    if (!first && pass.events.length === 0 && found.length === 0) return null;
    return profile.ask(sequences.model(), sequences, {
      text,
      // Without entity classes nobody asks for entities where none are known.
      pass: given?.length === 0 ? { ...pass, entities: [] } : pass,
      index,
      settings,
      triggersOnly,
      known: first ? [] : found,
      signal,
    });
  };

  /** Asks about windows: pass by pass, so that the engine reads each pass's classes once for them all. */
  const askAll = async (
    windows: readonly OpenWindow[],
    plan: readonly Pass[],
    signal: AbortSignal,
  ) => {
    for (const [position, pass] of plan.entries()) {
      for (const window of windows) {
        const answer = await askPass(window, pass, signal);
        if (answer) window.answers.push(answer);
        if (position < plan.length - 1) continue;
        window.answer = joinPasses(window.answers);
        const { output, cutOff } = window.answer;
        if (cutOff)
          onDropped([dropped('no_room', output, { start: output.length, end: output.length })]);
        await options.cache.set(window.key, JSON.stringify(window.answer));
      }
    }
  };

  const openWindow = async (
    windowKey: string,
    text: string,
    given: WindowAnswer['mentions'] | null,
  ): Promise<OpenWindow> => {
    const stored = await options.cache.get(windowKey);
    const known = given && { output: '', mentions: given, relations: [], events: [] };
    return {
      ...{ text, given, key: windowKey, answers: known ? [known] : [] },
      answer: stored === null ? null : readWindowAnswer(stored, text),
    };
  };

  const extract = async (
    text: string,
    signal: AbortSignal,
    known: readonly FoundMention[] | undefined,
  ): Promise<Result<Answer>> => {
    if (!passes.ok) return passes;
    const places = splitWindows(text, settings);
    const windows = [];
    /** Windows that read alike are one question. */
    const open = new Map<string, OpenWindow>();
    for (const place of places) {
      const given = known ? mentionsWithin(place, known) : null;
      const shown = windowText(text, place);
      const windowKey = hash(given ? [askedKey, shown, given] : [askedKey, shown]);
      const window = open.get(windowKey) ?? (await openWindow(windowKey, shown, given));
      open.set(windowKey, window);
      windows.push(window);
    }
    const asked = [...open.values()].filter(({ answer }) => answer === null);
    if (asked.length > 0) {
      const loaded = await sequences.load();
      if (!loaded.ok) return loaded;
      try {
        await askAll(asked, passes.value, signal);
      } catch (error) {
        await sequences.reset();
        if (signal.aborted) return failed(failure('cancelled'));
        const reason = reasonOf(error);
        return failed(failure('model_output', { reason }));
      }
    }
    const extraction: Extraction = { mentions: [], relations: [], events: [] };
    windows.forEach(({ answer }, position) => {
      if (answer) addWindow(extraction, answer, places[position]?.start ?? 0);
    });
    return ok({ extraction: judge(extraction), cached: asked.length === 0 });
  };

  return {
    key,
    settings: {
      ...settings,
      ...thresholds,
      profile: model.profile,
      calibration: calibration?.name ?? 'none',
    },
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
