import type { Kind, Span, Statement } from '../../contract';
import { CodePoints } from './CodePoints';
import { normaliseType } from './normaliseType';
import { objectsOf, textOf } from './scoredItems';
import type { RawRecord } from './types';

/** A statement with what the comparison needs: equal keys say the same, equal contents of any type. */
export interface KeyedStatement extends Statement {
  kind: Kind;
  key: string;
  content: string;
}

/** What a record says of its text, kind by kind in the order of the record. */
export function statements(record: RawRecord, text: string): KeyedStatement[] {
  const places = new CodePoints(text);
  const list: KeyedStatement[] = [];
  const add = (kind: Kind, type: string, from: RawRecord, rest: RawStatement) => {
    const content = JSON.stringify(rest.content);
    const confidence = typeof from.confidence === 'number' ? from.confidence : null;
    const key = `${normaliseType(type)} ${content}`;
    const spans = rest.spans.filter((span) => span !== null);
    list.push({ kind, type, key, content, text: rest.text, spans, confidence });
  };

  const entities = objectsOf(record, 'entities');
  const placeOf = new Map<string, Span>();
  for (const entity of entities) {
    const mention = textOf(entity.text);
    const span = spanOf(places, entity.start, entity.end) ?? find(text, mention);
    if (span && !placeOf.has(mention)) placeOf.set(mention, span);
    add('entity', textOf(entity.type), entity, {
      content: [mention],
      text: mention,
      spans: [span],
    });
  }
  const place = (mention: string) => placeOf.get(mention) ?? find(text, mention);
  for (const relation of objectsOf(record, 'relations')) {
    const [head, tail] = [textOf(relation.head), textOf(relation.tail)];
    add('relation', textOf(relation.type), relation, {
      content: [head, tail],
      text: `${head} → ${tail}`,
      spans: [place(head), place(tail)],
    });
  }
  for (const event of objectsOf(record, 'events')) {
    const type = textOf(event.type);
    const trigger = textOf(event.trigger);
    const span = spanOf(places, event.trigger_start, event.trigger_end) ?? find(text, trigger);
    if (trigger !== '') {
      add('trigger', type, event, { content: [trigger], text: trigger, spans: [span] });
    }
    for (const argument of objectsOf(event, 'arguments')) {
      const mention = textOf(argument.text);
      add('argument', textOf(argument.role), argument, {
        content: [normaliseType(type), mention],
        text: `${type}: ${mention}`,
        spans: [place(mention)],
      });
    }
  }
  return list;
}

interface RawStatement {
  content: string[];
  text: string;
  spans: (Span | null)[];
}

function spanOf(places: CodePoints, start: unknown, end: unknown): Span | null {
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const [from, to] = [places.toUnits(start), places.toUnits(end)];
  return from !== null && to !== null && from < to ? { start: from, end: to } : null;
}

function find(text: string, mention: string): Span | null {
  const start = mention === '' ? -1 : text.indexOf(mention);
  return start < 0 ? null : { start, end: start + mention.length };
}
