import type { Span } from '../../../contract';
import type { EventClass } from '../../schema';
import type { WindowAnswer } from '../readWindowAnswer';
import { eventParts, type Part } from './callParts';
import type { GroundingContext } from './GroundingContext';
import type { ReadCall } from './types';

type Mention = WindowAnswer['mentions'][number];

export interface GroundedEvent {
  type: string;
  trigger: Span;
  confidence: number | null;
  arguments: { role: string; mention: Mention; confidence: number | null }[];
}

/**
 * Events with their arguments. With `confirmed` events (found by a question before) only those are
 * filled; else each takes the next place that reads like its trigger.
 */
export function groundEvents(
  calls: readonly { call: ReadCall; event: EventClass }[],
  confirmed: WindowAnswer['events'] | null,
  context: GroundingContext,
): GroundedEvent[] {
  const events: GroundedEvent[] = (confirmed ?? []).map(({ type, trigger, confidence }) => ({
    ...{ type, trigger, confidence, arguments: [] },
  }));
  const used = new Map<string, number>();
  for (const { call, event } of calls) {
    const { trigger, fillers } = eventParts(call);
    const key = `${event.name} ${trigger ?? ''}`;
    const spans = trigger === null ? [] : context.finder.find(trigger);
    const turn = used.get(key) ?? 0;
    let grounded: GroundedEvent | undefined;
    if (confirmed) {
      const alike = events.filter(({ type, trigger: at }) => {
        const reads = trigger === null || spans.some((span) => span.start === at.start);
        return type === event.name && reads;
      });
      grounded = trigger === null && alike.length > 1 ? undefined : alike[turn];
    } else {
      const isTaken = (span: Span) =>
        events.some(({ type, trigger: at }) => type === event.name && at.start === span.start);
      const place = spans.find((span) => !isTaken(span));
      if (place) {
        const confidence = context.confidence(call);
        grounded = { type: event.name, trigger: { ...place }, confidence, arguments: [] };
        events.push(grounded);
      }
    }
    used.set(key, turn + 1);
    if (grounded) fillRoles(grounded, event, fillers, call, context);
    else if (confirmed) context.drop('trigger_not_confirmed', call);
    else if (trigger === null) context.drop('trigger_missing', call);
    else context.drop(spans.length > 0 ? 'no_occurrence_left' : 'not_in_text', call);
  }
  return events;
}

function fillRoles(
  grounded: GroundedEvent,
  event: EventClass,
  fillers: readonly { role: string | null; part: Part }[],
  call: ReadCall,
  context: GroundingContext,
): void {
  for (const { role: name, part } of fillers) {
    const role = event.roles.find((one) => one.name.toLowerCase() === name?.toLowerCase());
    if (!role) {
      context.drop('role_unknown', call);
      continue;
    }
    const allowed = context.index.allowedFillers(event, role.name);
    const only = allowed.length === 1 ? (allowed[0] ?? null) : null;
    const candidates = context.mentions.candidates(part.text, context.entityClass(part.type), only);
    const distance = (span: Span) => Math.abs(span.start - grounded.trigger.start);
    const [nearest] = candidates
      .filter((one) => allowed.includes(one.type))
      .sort((a, b) => distance(a) - distance(b));
    if (!nearest) {
      context.drop(candidates.length > 0 ? 'filler_not_allowed' : 'filler_unknown', call);
      continue;
    }
    const confidence = context.confidence(call);
    const mention = context.mentions.take(nearest, confidence);
    // A mention fills one role of an event.
    if (grounded.arguments.some((one) => one.mention === mention)) context.drop('duplicate', call);
    else grounded.arguments.push({ role: role.name, mention, confidence });
  }
}
