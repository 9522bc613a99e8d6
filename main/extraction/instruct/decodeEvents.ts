import type { Span } from '../../../contract';
import type { LanguageModel } from '../../models/types';
import type { EventClass } from '../../schema';
import { product, type Decoder } from '../decoding/Decoder';
import { SpanTries } from '../decoding/SpanTries';
import { TokenTrie } from '../decoding/TokenTrie';
import { groupMentions, nearestMention, type MentionGroup } from '../mentionTexts';
import type { WindowRequest } from '../Profile';
import type { WindowAnswer } from '../readWindowAnswer';
import { LINE_OPEN, listClose, NONE, SPAN_CLOSE } from './answerText';
import { RoleSlots } from '../RoleSlots';
import { ValueSpans, type Opening } from './ValueSpans';

/** Tokens that one more event may take at most. */
const LINE_TOKENS = 200;
const TRIGGER_LENGTH = 60;
/** What a value is a mention of when the schema knows nothing better. */
const BASE_CLASS = 'Entity';

interface EventStart {
  event: EventClass;
  /** Tokens of the class name; the rest of the choice is the first role. */
  nameTokens: number;
  /** Position of the first role that is filled; null when none is. */
  role: number | null;
}

/**
 * Writes the list of events: triggers in text order, each with class and arguments, or None. Arguments are
 * among `mentions`; where the schema has no entity classes they are any words of the text, which are
 * added to `mentions` as of the base class.
 */
export async function decodeEvents(
  model: LanguageModel,
  decoder: Decoder,
  request: WindowRequest,
  mentions: WindowAnswer['mentions'],
): Promise<WindowAnswer['events']> {
  const { text, settings } = request;
  const values = request.index.schema.entities.length === 0 ? new ValueSpans(model, request) : null;
  const triggers = new SpanTries(model, text, [{ text: SPAN_CLOSE }], {
    maxWords: settings.maxTriggerWords,
    maxLength: TRIGGER_LENGTH,
    taken: mentions,
    phrases: values !== null,
  });
  const more = new TokenTrie<boolean>()
    .insert(model.tokenize(listClose(true)), false, settings.eventEnd)
    .insert(model.tokenize(LINE_OPEN), true);
  const groups = groupMentions(text, mentions);
  const slotsOf = (event: EventClass) =>
    new RoleSlots(event, groups, request.index, request.triggersOnly);
  const openRoles = (event: EventClass) =>
    values && !request.triggersOnly
      ? event.roles.map(({ name }, position) => ({ name, position }))
      : slotsOf(event).openRoles(0);
  const starts = startTrie(model, request, openRoles);

  const events: WindowAnswer['events'] = [];
  let word = 0;
  let refused = 0;
  for (;;) {
    const left = triggers.from(word);
    if (left.length === 0 || refused >= settings.mostNones || !decoder.hasRoom(LINE_TOKENS))
      return events;
    const next = await decoder.choose(more);
    if (!next.value) return events;
    const trigger = await decoder.chooseAmong(left, settings.startMargin);
    const start = await decoder.choose(starts);
    word = trigger.value.lastWord + 1;
    refused = start.value === null ? refused + 1 : 0;
    if (start.value === null) continue;
    const { event, nameTokens, role } = start.value;
    const opening = { role, confidence: product(start.shares.slice(nameTokens)) };
    const args = values
      ? await values.decode(decoder, event, opening)
      : await decodeArguments(model, decoder, slotsOf(event), opening);
    if (next.mass < settings.leastMass || start.mass < settings.leastMass) continue;
    const { start: at, end } = trigger.value;
    events.push({
      type: event.name,
      trigger: { start: at, end },
      confidence: product(start.shares.slice(0, nameTokens)),
      arguments: args.map(({ value, role, confidence }) => ({
        role,
        mention: 'mentions' in value ? nearestMention(value, at, mentions) : place(value, mentions),
        confidence,
      })),
    });
  }
}

/** None, or a class with its first role or without arguments. */
function startTrie(
  model: LanguageModel,
  { pass, settings }: WindowRequest,
  openRoles: (event: EventClass) => { name: string; position: number }[],
): TokenTrie<EventStart | null> {
  const starts = new TokenTrie<EventStart | null>();
  starts.insert(model.tokenize(NONE), null, settings.eventNone);
  for (const event of pass.events) {
    const name = model.tokenize(` ${event.name}`);
    const insert = (rest: string, role: number | null) => {
      const value = { event, nameTokens: name.length, role };
      starts.insert([...name, ...model.tokenize(rest)], value);
    };
    insert('(),\n', null);
    for (const role of openRoles(event)) insert(`(${role.name}="`, role.position);
  }
  return starts;
}

/** Index of the mention with the span, which is added when there is none. */
function place(span: Span & { confidence: number }, mentions: WindowAnswer['mentions']): number {
  const known = mentions.findIndex(({ start, end }) => start === span.start && end === span.end);
  if (known >= 0) return known;
  mentions.push({ ...span, type: BASE_CLASS });
  return mentions.length - 1;
}

/** Writes `text"),` or `text", role="text"),`: roles in the order of the class. */
async function decodeArguments(
  model: LanguageModel,
  decoder: Decoder,
  slots: RoleSlots,
  opening: Opening,
) {
  const args = [];
  let { role: position, confidence } = opening;
  while (position !== null) {
    const values = new TokenTrie<{ group: MentionGroup; nameTokens: number; more: boolean }>();
    for (const group of slots.fillers(position)) {
      const text = model.tokenize(group.text);
      const value = { group, nameTokens: text.length };
      values.insert([...text, ...model.tokenize('"),\n')], { ...value, more: false });
      if (slots.openRolesWithout(position, group).length > 0) {
        values.insert([...text, ...model.tokenize('",')], { ...value, more: true });
      }
    }
    const { value, shares } = await decoder.choose(values);
    slots.use(value.group);
    args.push({
      role: slots.nameOf(position),
      value: value.group,
      confidence: confidence * product(shares.slice(0, value.nameTokens)),
    });
    if (!value.more) return args;
    const roles = new TokenTrie<number>();
    for (const role of slots.openRoles(position)) {
      roles.insert(model.tokenize(` ${role.name}="`), role.position);
    }
    const role = await decoder.choose(roles);
    position = role.value;
    confidence = role.confidence;
  }
  return args;
}
