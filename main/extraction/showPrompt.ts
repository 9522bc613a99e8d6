import type { PromptPart, Task } from '../../contract';
import type { ModelProfile } from '../models/types';
import { knowcoderPrompt, type SchemaIndex } from '../schema';
import { instructProfile } from './instruct/instructProfile';
import { exampleScript } from './instruct/exampleTexts';
import { prefixTurns, questionTurn } from './instruct/instructTurns';
import { completionPrompt } from './knowcoder/askTask';
import { knowcoderProfile } from './knowcoder/knowcoderProfile';
import { planPasses } from './planPasses';
import type { Pass } from './Profile';
import { DEFAULT_SETTINGS } from './settings';
import { splitWindows, windowText } from './splitWindows';
import type { Extraction } from './types';

export interface ShownPrompt {
  /** What of the text and the schema it is about, for people. */
  title: string;
  parts: PromptPart[];
}

/** What was asked of a text. */
export interface AskedPrompt {
  index: SchemaIndex;
  profile: ModelProfile;
  /** Tokens that the model can hold. */
  contextTokens?: number | undefined;
  tasks: readonly Task[];
  text: string;
  /** What was found in the text: KnowCoder's last prompt names the triggers. */
  found: Extraction;
}

/** The prompts that `createExtractor` puts for the text, in their order, as text. */
export function showPrompt(asked: AskedPrompt): ShownPrompt[] {
  const { index, profile, tasks, text } = asked;
  const passes = planPasses(
    index,
    tasks,
    profile === 'instruct' ? instructProfile : knowcoderProfile,
    asked.contextTokens,
  );
  if (!passes.ok) return [];
  const windows = splitWindows(text, DEFAULT_SETTINGS);
  return windows.flatMap((window) =>
    passes.value.flatMap((pass) => {
      const shown = windowText(text, window);
      if (profile === 'knowcoder') return completions(asked, pass, shown, window.start);
      const script = exampleScript(shown);
      const turns = prefixTurns(pass, index, { triggersOnly: !tasks.includes('eae'), script });
      return [{ title: titleOf(pass, shown), parts: [...turns, questionTurn(shown)] }];
    }),
  );
}

function titleOf({ entities, relations, events }: Pass, text: string): string {
  const counts = [
    [entities.length, entities.length === 1 ? 'entity class' : 'entity classes'],
    [relations.length, relations.length === 1 ? 'relation' : 'relations'],
    [events.length, events.length === 1 ? 'event' : 'events'],
  ] as const;
  const about = counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
  return `${about}: ${shorten(text)}`;
}

/** KnowCoder's four prompts, those that the pass has classes for. */
function completions(
  { tasks, found }: AskedPrompt,
  pass: Pass,
  text: string,
  offset: number,
): ShownPrompt[] {
  const prompts: ShownPrompt[] = [];
  const add = (task: Task, query: string) => {
    if (!tasks.includes(task)) return;
    const parts: PromptPart[] = [{ role: 'completion', text: completionPrompt(query) }];
    prompts.push({ title: `${task.toUpperCase()}: ${shorten(text)}`, parts });
  };
  if (pass.entities.length > 0) add('ner', knowcoderPrompt('ner', pass.entities, text));
  if (pass.relations.length > 0) add('re', knowcoderPrompt('re', pass.relations, text));
  if (pass.events.length > 0) add('ed', knowcoderPrompt('ed', pass.events, text));
  const names = new Set(pass.events.map((event) => event.name));
  const triggers = found.events
    .filter(({ type, trigger }) => {
      const start = trigger.start - offset;
      return names.has(type) && start >= 0 && start < text.length;
    })
    .map(({ type, trigger }) => ({
      type,
      trigger: text.slice(trigger.start - offset, trigger.end - offset),
    }));
  if (triggers.length > 0) add('eae', knowcoderPrompt('eae', pass.events, text, { triggers }));
  return prompts;
}

export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
