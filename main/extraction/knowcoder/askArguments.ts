import { knowcoderPrompt, type EventClass } from '../../schema';
import { product, type Decoder } from '../decoding/Decoder';
import { TokenTrie } from '../decoding/TokenTrie';
import { groupMentions, nearestMention, type MentionGroup } from '../mentionTexts';
import { RoleSlots } from '../RoleSlots';
import type { WindowAnswer } from '../readWindowAnswer';
import { finishTask, startTask, type Asked } from './askTask';

/** Tokens that one more event may take at most. */
const EVENT_TOKENS = 300;

interface Filled {
  role: string;
  group: MentionGroup;
  confidence: number;
}

/**
 * Where an argument list goes on: another filler of the same role, a later role, or its end. `tokens` are the
 * filler's; those of what follows it come after.
 */
type Step = { group: MentionGroup | null; next: number | null; tokens: number };

/** EAE for the triggers found: `Education(trigger="graduate", institution=[Entity("…")])`. */
export async function askArguments(
  asked: Asked,
  mentions: WindowAnswer['mentions'],
  events: WindowAnswer['events'],
): Promise<WindowAnswer['events']> {
  const { request } = asked;
  const { pass, text, index } = request;
  const groups = groupMentions(text, mentions);
  const triggerText = ({ trigger }: (typeof events)[number]) =>
    text.slice(trigger.start, trigger.end);
  const triggers = events.map((event) => ({ trigger: triggerText(event), type: event.type }));
  const query = knowcoderPrompt('eae', pass.events, text, { triggers });
  const decoder = await startTask(asked, 'eae', query);
  decoder.write('results = [\n');
  const filled = [];
  for (const [position, event] of events.entries()) {
    const kind = pass.events.find((one) => one.name === event.type);
    if (!kind || !decoder.hasRoom(EVENT_TOKENS)) {
      filled.push(event);
      continue;
    }
    decoder.write(`\t${event.type}(\n\t\ttrigger="${triggerText(event)}"`);
    const slots = new RoleSlots(kind, groups, index, false);
    const close = position === events.length - 1 ? '\n\t)\n]' : '\n\t),\n';
    const args = await fillRoles(asked, decoder, kind, slots, close);
    filled.push({
      ...event,
      arguments: args.map(({ role, group, confidence }) => ({
        role,
        mention: nearestMention(group, event.trigger.start, mentions),
        confidence,
      })),
    });
  }
  finishTask(asked, decoder);
  return filled;
}

async function fillRoles(
  { model }: Asked,
  decoder: Decoder,
  event: EventClass,
  slots: RoleSlots,
  close: string,
): Promise<Filled[]> {
  const filled: Filled[] = [];
  const start = new TokenTrie<Step>().insert(model.tokenize(close), {
    ...{ group: null, next: null, tokens: 0 },
  });
  for (const { name, position } of slots.openRoles(0)) {
    start.insert(model.tokenize(`,\n\t\t${name}=[Entity("`), {
      ...{ group: null, next: position, tokens: 0 },
    });
  }
  let step = await decoder.choose(start);
  let position = step.value.next;
  while (position !== null) {
    const values = new TokenTrie<Step>();
    for (const group of slots.fillers(position)) {
      const text = model.tokenize(group.text);
      const insert = (ending: string, next: number | null) =>
        values.insertAfter(text, model.tokenize(ending), { group, next, tokens: text.length });
      insert(`")]${close}`, null);
      for (const role of slots.openRolesWithout(position, group)) {
        const same = role.position === position;
        insert(same ? '"), Entity("' : `")],\n\t\t${role.name}=[Entity("`, role.position);
      }
    }
    const chosen = await decoder.choose(values);
    const { group, next, tokens } = chosen.value;
    if (group) {
      slots.use(group);
      filled.push({
        role: event.roles[position]?.name ?? '',
        group,
        confidence:
          product(step.shares.slice(step.value.tokens)) * product(chosen.shares.slice(0, tokens)),
      });
    }
    step = chosen;
    position = next;
  }
  return filled;
}
