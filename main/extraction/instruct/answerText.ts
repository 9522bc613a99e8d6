/** The parts of an answer as the worked examples show them and the decoder writes them. */

/** What holds between two entities; `reversed` when the later one of the text is the head. */
export interface AnswerRelation {
  type: string;
  reversed: boolean;
}

export interface AnswerArgument {
  role: string;
  text: string;
}

export const ENTITIES_OPEN = 'entities = [\n';
export const RELATIONS_OPEN = 'relations = [\n';
export const EVENTS_OPEN = 'events = [\n';
export const LINE_OPEN = '\t"';
export const SPAN_CLOSE = '":';
export const NONE = ' None,\n';

export function listClose(last: boolean): string {
  return last ? ']' : ']\n';
}

/** A candidate and its class; null: it is no entity. */
export function entityLine(text: string, type: string | null): string {
  return `${LINE_OPEN}${text}${SPAN_CLOSE}${type === null ? NONE : ` ${type},\n`}`;
}

/** A pair of entities, as far as it is given: what the model is to say follows. */
export function pairOpen(first: string, second: string): string {
  return `${LINE_OPEN}${first}", "${second}${SPAN_CLOSE}`;
}

/** What is said of a pair; null: nothing holds between the two. */
export function pairAnswer(first: string, second: string, relation: AnswerRelation | null): string {
  if (!relation) return NONE;
  const [head, tail] = relation.reversed ? [second, first] : [first, second];
  return ` ${relation.type}("${head}", "${tail}"),\n`;
}

export function eventLine(
  trigger: string,
  type: string | null,
  args: readonly AnswerArgument[],
): string {
  const values = args.map(({ role, text }) => `${role}="${text}"`).join(', ');
  const event = type === null ? NONE : ` ${type}(${values}),\n`;
  return `${LINE_OPEN}${trigger}${SPAN_CLOSE}${event}`;
}

/** The sections that a prompt asks for, in their order. */
export interface Sections {
  entities: boolean;
  relations: boolean;
  events: boolean;
}

/** An answer from the lines of its sections; sections not asked for are left out. */
export function answerText(
  sections: Sections,
  lines: { entities: string[]; relations: string[]; events: string[] },
): string {
  const parts = [
    sections.entities
      ? ENTITIES_OPEN + lines.entities.join('') + listClose(!sections.relations && !sections.events)
      : '',
    sections.relations
      ? RELATIONS_OPEN + lines.relations.join('') + listClose(!sections.events)
      : '',
    sections.events ? EVENTS_OPEN + lines.events.join('') + listClose(true) : '',
  ];
  return parts.join('');
}
