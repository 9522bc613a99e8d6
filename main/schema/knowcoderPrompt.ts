import type { Task } from '../../contract';
import {
  argumentConstructor,
  baseClassCode,
  detectionConstructor,
  docstringBlock,
  headerLine,
  indent,
  namedTypes,
  relationConstructor,
  entityBody,
} from './codeStyle';
import type { EntityClass, EventClass, RelationClass } from './types';

/** What each task's prompt defines. */
export interface ClassOfTask {
  ner: EntityClass;
  re: RelationClass;
  ed: EventClass;
  eae: EventClass;
}

/** An event found before, which EAE fills. */
export interface ConfirmedTrigger {
  trigger: string;
  type: string;
}

/** `training` is the form of KnowCoder's training data, `evaluation` that of its templates. */
export type PromptStyle = 'training' | 'evaluation';

const WORDS = {
  ner: { classes: 'Entity Classes', objects: 'Entity Objects' },
  re: { classes: 'Relation Classes and related Entity Classes', objects: 'Relation Objects' },
  ed: { classes: 'Event Classes', objects: 'Event Objects' },
  eae: { classes: 'Event Classes', objects: 'Event Objects' },
} as const;

/**
 * KnowCoder's task prompt (what it calls the query), to the character as in its training data or
 * evaluation templates. The sentence stands in it as it is: KnowCoder escapes nothing.
 */
export function knowcoderPrompt<T extends Task>(
  task: T,
  classes: readonly ClassOfTask[T][],
  sentence: string,
  {
    style = 'training',
    triggers = [],
  }: { style?: PromptStyle; triggers?: readonly ConfirmedTrigger[] } = {},
): string {
  const end = style === 'training' ? '\n' : '';
  return `${knowcoderClasses(task, classes, { style })}"""\n${instruction(task, style, triggers)}\n"""\nsentence = "${sentence}"${end}`;
}

/** The part of the prompt before the instruction: the same for every sentence. */
export function knowcoderClasses<T extends Task>(
  task: T,
  classes: readonly ClassOfTask[T][],
  { style = 'training' }: { style?: PromptStyle } = {},
): string {
  const blocks = [...baseClasses(task, style)];
  for (const one of classes) blocks.push(classBlock(task, one, style));
  const imports = importLine(classes);
  return `${imports}${blocks.join('\n\n')}\n\n`;
}

function baseClasses(task: Task, style: PromptStyle): string[] {
  if (task === 'ner') return [baseClassCode('Entity', style)];
  if (task === 're') return [baseClassCode('Entity', style), baseClassCode('Relation', style)];
  if (task === 'ed') return [baseClassCode('EventWithNames', style)];
  return [baseClassCode('Entity', style), baseClassCode('Event', style)];
}

function classBlock(
  task: Task,
  one: EntityClass | RelationClass | EventClass,
  style: PromptStyle,
): string {
  return [headerLine(one), ...indent(classBody(task, one, style))].join('\n');
}

function classBody(
  task: Task,
  one: EntityClass | RelationClass | EventClass,
  style: PromptStyle,
): string[] {
  if (one.kind === 'entity') return entityBody(one, style);
  if (one.kind === 'relation')
    return [...docstringBlock(one, style), ...relationConstructor(one, style)];
  if (task === 'ed')
    return [...docstringBlock(one, style, true), ...detectionConstructor(one, style)];
  // Here the examples are triggers and stand beside the trigger.
  const { description } = one;
  return [
    ...docstringBlock({ description, examples: [] }, style),
    ...argumentConstructor(one, style),
  ];
}

/** Classes of typed ends are imported by name, not defined: the models know them. */
function importLine(classes: readonly (EntityClass | RelationClass | EventClass)[]): string {
  const ends = classes.flatMap((one) => (one.kind === 'relation' ? [one.head, one.tail] : []));
  const names = namedTypes(ends);
  return names.length > 0 ? `from Entities import ${names.join(', ')}\n` : '';
}

function instruction(
  task: Task,
  style: PromptStyle,
  triggers: readonly ConfirmedTrigger[],
): string {
  const { classes, objects } = WORDS[task];
  const some = style === 'training' ? 'some' : 'Some';
  const text = `This is an object-oriented programming task: ${some} ${classes} are defined above. Please instantiate all the corresponding ${objects} in the following sentence.`;
  if (task !== 'eae') return text;
  // The evaluation template ends in a blank, where the triggers follow.
  if (triggers.length === 0) return style === 'evaluation' ? `${text} ` : text;
  const confirmed = triggers
    .map(({ trigger, type }) => `"${trigger}" is the trigger of event type "${type}"`)
    .join('; ');
  return `${text} It is important to note that the triggers of the events are confirmed as follows: ${confirmed}.`;
}
