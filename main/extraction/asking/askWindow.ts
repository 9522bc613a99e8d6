import type { Span } from '../../../contract';
import { failed, ok, type Result } from '../../../contract';
import type { Completion, TextAbilities, TextEngine } from '../../models/types';
import { groundAnswer, type GroundedAnswer } from '../reading/groundAnswer';
import type { Dropped } from '../reading/types';
import type { WindowAnswer } from '../readWindowAnswer';
import type { Question } from './Question';
import type { Questions, WindowState } from './WindowState';

export interface WindowAsker {
  engine: TextEngine;
  abilities: TextAbilities;
  questions: Questions;
  maxAnswerTokens: number;
  signal: AbortSignal;
  onDropped(dropped: readonly Dropped[]): void;
}

/**
 * Entities, relations, events, each in view of what was found before. `given` mentions are taken as
 * they are and no others are found. Failures: those of the engine.
 */
export async function askWindow(
  asker: WindowAsker,
  start: Omit<WindowState, 'mentions' | 'events' | 'form'>,
  known: WindowAnswer['mentions'],
  given: boolean,
): Promise<Result<WindowAnswer>> {
  const { questions, abilities } = asker;
  const form = abilities.constraint === 'json_schema' ? 'json' : 'code';
  const state: WindowState = { ...start, form, mentions: known, events: [] };
  const { pass } = state;
  const outputs: string[] = [];
  let relations: WindowAnswer['relations'] = [];

  const ask = async (question: Question, confirmed: WindowAnswer['events'] | null = null) => {
    const answer = await put(asker, question, state, confirmed, given);
    if (!answer.ok) return answer;
    outputs.push(answer.value.output);
    // Mentions may have been added: relations and events count them anew.
    relations = reindex(relations, state.mentions, answer.value.mentions);
    state.events = reindexEvents(state.events, state.mentions, answer.value.mentions);
    state.mentions = answer.value.mentions;
    asker.onDropped(answer.value.dropped);
    return answer;
  };

  if (pass.entities.length > 0 && known.length === 0 && !given) {
    const answer = await ask(questions.entities(state));
    if (!answer.ok) return answer;
  }
  if (pass.relations.length > 0 && state.mentions.length > 0) {
    const question = questions.relations(state);
    // Without a grammar there is no pair that a relation allows.
    const answer = question.grammar === null ? null : await ask(question);
    if (answer && !answer.ok) return answer;
    if (answer) relations = answer.value.relations;
  }
  if (pass.events.length > 0) {
    const answer = await ask(questions.events(state));
    if (!answer.ok) return answer;
    state.events = answer.value.events;
    if (state.events.length > 0 && questions.eventArguments && !state.triggersOnly) {
      const filled = await ask(questions.eventArguments(state), state.events);
      if (!filled.ok) return filled;
      state.events = filled.value.events;
    }
  }
  const events = state.triggersOnly
    ? state.events.map((event) => ({ ...event, arguments: [] }))
    : state.events;
  return ok({ output: outputs.join('\n'), mentions: state.mentions, relations, events });
}

async function put(
  { engine, abilities, maxAnswerTokens, signal }: WindowAsker,
  question: Question,
  { text, index, mentions }: WindowState,
  confirmed: WindowAnswer['events'] | null,
  given: boolean,
): Promise<Result<GroundedAnswer & { output: string }>> {
  const { grammar, jsonSchema } = question;
  const constraint =
    abilities.constraint === 'grammar' && grammar !== null
      ? { grammar }
      : abilities.constraint === 'json_schema' && jsonSchema !== null
        ? { jsonSchema }
        : {};
  const answer = await engine.complete(question.prompt, {
    ...constraint,
    maxTokens: maxAnswerTokens,
    stop: question.stop,
    signal,
  });
  if (!answer.ok) return failed(answer.failure);
  const output = answer.value.text;
  const grounded = groundAnswer({
    output,
    text,
    index,
    asked: question.asked,
    known: mentions,
    mayAddMentions: !given,
    confirmed,
    confidence: (place) => confidenceOf(answer.value.tokens, place),
  });
  return ok({ ...grounded, output });
}

/**
 * How sure the model was of a stretch of its output, 0…1: the geometric mean of its tokens'
 * probabilities, so that long names count no less than short ones.
 */
function confidenceOf(tokens: Completion['tokens'], { start, end }: Span): number | null {
  const within = tokens?.filter((token) => token.end > start && token.start < end) ?? [];
  if (within.length === 0) return null;
  const sum = within.reduce((whole, { logProbability }) => whole + logProbability, 0);
  return Math.exp(sum / within.length);
}

function reindex(
  relations: WindowAnswer['relations'],
  before: WindowAnswer['mentions'],
  after: WindowAnswer['mentions'],
): WindowAnswer['relations'] {
  const move = mover(before, after);
  return relations.map((one) => ({ ...one, head: move(one.head), tail: move(one.tail) }));
}

function reindexEvents(
  events: WindowAnswer['events'],
  before: WindowAnswer['mentions'],
  after: WindowAnswer['mentions'],
): WindowAnswer['events'] {
  const move = mover(before, after);
  return events.map((event) => ({
    ...event,
    arguments: event.arguments.map((one) => ({ ...one, mention: move(one.mention) })),
  }));
}

/** Mentions are never taken back: where each one stands now. */
function mover(before: WindowAnswer['mentions'], after: WindowAnswer['mentions']) {
  const places = new Map(after.map((mention, index) => [mention.start, index]));
  return (index: number) => places.get(before[index]?.start ?? -1) ?? 0;
}
