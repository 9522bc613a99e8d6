import type { PromptPart } from '../../contract';
import { instructQuestions } from './asking/instructQuestions';
import { knowcoderQuestions } from './asking/knowcoderQuestions';
import type { Question } from './asking/Question';
import type { Questions, WindowState } from './asking/WindowState';
import { TEXT_SETTINGS } from './createTextExtractor';
import { addWindow, mentionsWithin } from './joinWindows';
import { planPasses } from './planPasses';
import { shorten, type AskedPrompt, type ShownPrompt } from './showPrompt';
import { splitWindows, windowText } from './splitWindows';
import type { Extraction } from './types';

const QUESTIONS = { knowcoder: knowcoderQuestions, instruct: instructQuestions };

/**
 * The prompts that `createTextExtractor` puts for the text, in their order: in class code, and each in view of what was
 * kept of the answers before it.
 */
export function showTextPrompt(asked: AskedPrompt): ShownPrompt[] {
  const { index, profile, tasks, text, found } = asked;
  const questions: Questions = QUESTIONS[profile];
  const passes = planPasses(index, tasks, { describe: (pass) => questions.describe(pass) });
  if (!passes.ok) return [];
  const { maxSpanWords, maxTriggerWords } = TEXT_SETTINGS;
  return splitWindows(text, TEXT_SETTINGS).flatMap((window) => {
    const shown = windowText(text, window);
    const limits = { maxSpanWords, maxTriggerWords, triggersOnly: !tasks.includes('eae') };
    const mentions = mentionsWithin(window, found.mentions);
    const events = eventsWithin(window, found);
    return passes.value.flatMap((pass) =>
      asksOf(questions, { ...limits, text: shown, pass, index, form: 'code', mentions, events }),
    );
  });
}

function asksOf(questions: Questions, state: WindowState): ShownPrompt[] {
  const { pass, mentions, events, text, triggersOnly } = state;
  const prompts: ShownPrompt[] = [];
  const add = (task: string, { prompt }: Question) => {
    const parts: PromptPart[] =
      typeof prompt === 'string' ? [{ role: 'completion', text: prompt }] : [...prompt];
    prompts.push({ title: `${task}: ${shorten(text)}`, parts });
  };
  if (pass.entities.length > 0) add('NER', questions.entities(state));
  if (pass.relations.length > 0 && mentions.length > 0) {
    const question = questions.relations(state);
    if (question.grammar !== null) add('RE', question);
  }
  if (pass.events.length > 0) add('ED', questions.events(state));
  if (events.length > 0 && questions.eventArguments && !triggersOnly) {
    add('EAE', questions.eventArguments(state));
  }
  return prompts;
}

/** Events whose trigger the window holds, relative to it; their arguments say nothing in a prompt. */
function eventsWithin(window: { start: number; end: number }, found: Extraction) {
  const within = found.events
    .filter(({ trigger }) => trigger.start >= window.start && trigger.end <= window.end)
    .map((event) => ({ ...event, arguments: [] }));
  const moved: Extraction = { mentions: [], relations: [], events: [] };
  addWindow(moved, { output: '', mentions: [], relations: [], events: within }, -window.start);
  return moved.events;
}
