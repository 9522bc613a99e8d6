import type { Span } from '../../../contract';
import type { SchemaIndex } from '../../schema';
import type { Pass } from '../Profile';
import type { WindowAnswer } from '../readWindowAnswer';
import { ClassLookup } from './ClassLookup';
import { GroundedMentions } from './GroundedMentions';
import { groundEntities } from './groundEntities';
import { groundEvents } from './groundEvents';
import type { GroundingContext } from './GroundingContext';
import { groundRelations } from './groundRelations';
import { readAnswer } from './readAnswer';
import { SpanFinder } from './SpanFinder';
import { dropped, type Dropped } from './types';

export interface GroundingRequest {
  output: string;
  /** What the model was asked about; spans are UTF-16 offsets of it. */
  text: string;
  index: SchemaIndex;
  /** The classes that were asked for; a class below one of them counts too. */
  asked: Pass;
  /** Mentions found before. */
  known?: WindowAnswer['mentions'];
  /** Whether there may be mentions beside the known ones. */
  mayAddMentions?: boolean;
  /** Events found before, of which the arguments were asked. */
  confirmed?: WindowAnswer['events'] | null;
  /** 0…1 for a stretch of the output. */
  confidence?: (place: Span) => number | null;
}

export interface GroundedAnswer extends Omit<WindowAnswer, 'output'> {
  dropped: Dropped[];
}

/**
 * Reads a model's output and keeps of it what the text and the schema bear out: every span stands in
 * the text, every class was asked for, ends and roles are allowed. All else is reported.
 */
export function groundAnswer(request: GroundingRequest): GroundedAnswer {
  const { output, text, index, asked, known = [], mayAddMentions = true } = request;
  const lookup = new ClassLookup(index, {
    entity: new Set(asked.entities.map((one) => one.name)),
    relation: new Set(asked.relations.map((one) => one.name)),
    event: new Set(asked.events.map((one) => one.name)),
  });
  const read = readAnswer(output, lookup.isClass);
  const drops = [...read.dropped];
  const finder = new SpanFinder(text);
  const context: GroundingContext = {
    index,
    finder,
    mentions: new GroundedMentions(finder, known, mayAddMentions),
    confidence: request.confidence ?? (() => null),
    drop: (reason, place) => drops.push(dropped(reason, output, place)),
    entityClass(name) {
      const one = name === null ? null : lookup.get(name);
      return one?.kind === 'entity' ? one.name : null;
    },
  };

  const entities = [];
  const relations = [];
  const events = [];
  for (const call of read.calls) {
    const one = lookup.askedClass(call.type);
    if (typeof one === 'string') context.drop(one, call);
    else if (one.kind === 'entity') entities.push({ call, type: one.name });
    else if (one.kind === 'relation') relations.push({ call, relation: one });
    else events.push({ call, event: one });
  }
  groundEntities(entities, context);
  const groundedRelations = groundRelations(relations, context);
  const groundedEvents = groundEvents(events, request.confirmed ?? null, context);

  const mentions = [...context.mentions.all].sort((a, b) => a.start - b.start);
  const indexOf = new Map(mentions.map((mention, position) => [mention, position]));
  return {
    mentions,
    relations: groundedRelations.map(({ head, tail, ...rest }) => ({
      ...rest,
      head: indexOf.get(head) ?? 0,
      tail: indexOf.get(tail) ?? 0,
    })),
    events: groundedEvents.map((event) => ({
      ...event,
      arguments: event.arguments.map(({ role, mention, confidence }) => ({
        ...{ role, confidence },
        mention: indexOf.get(mention) ?? 0,
      })),
    })),
    dropped: drops,
  };
}
