import type { Layer } from '../../contract';
import { normaliseType } from './normaliseType';
import type { RawRecord, ScoredItem } from './types';

export interface ItemOptions {
  /** Also the layer Rel-S: relations with the types of their ends. */
  strictRelations?: boolean;
  /** How a mention is written for the comparison; as it stands when left out. */
  mention?: (text: string) => string;
}

/**
 * What a record holds, layer by layer. It may be anything that JSON can be: what has no form that
 * could be compared is passed over, what is missing is empty.
 */
export function scoredItems(record: RawRecord, options: ItemOptions = {}): ScoredItem[] {
  const mention = options.mention ?? ((text: string) => text);
  const items: ScoredItem[] = [];
  const add = (layer: Layer, ...parts: string[]) =>
    items.push({ layer, type: null, name: '', key: JSON.stringify(parts) });
  const addTyped = (layer: Layer, name: string, ...parts: string[]) => {
    const type = normaliseType(name);
    items.push({ layer, type, name, key: JSON.stringify([type, ...parts]) });
  };

  for (const entity of objectsOf(record, 'entities')) {
    const text = mention(textOf(entity.text));
    add('Ent-I', text);
    addTyped('Ent-C', textOf(entity.type), text);
  }
  for (const relation of objectsOf(record, 'relations')) {
    const type = textOf(relation.type);
    const head = mention(textOf(relation.head));
    const tail = mention(textOf(relation.tail));
    add('Rel-I', head, tail);
    addTyped('Rel-C', type, head, tail);
    if (options.strictRelations) {
      const [headType, tailType] = [relation.head_type, relation.tail_type].map(textOf);
      const ends = [normaliseType(headType ?? ''), normaliseType(tailType ?? '')];
      addTyped('Rel-S', type, head, tail, ...ends);
    }
  }
  for (const event of objectsOf(record, 'events')) {
    const type = textOf(event.type);
    const trigger = textOf(event.trigger);
    if (trigger !== '') {
      add('Trg-I', mention(trigger));
      addTyped('Trg-C', type, mention(trigger));
    }
    for (const argument of objectsOf(event, 'arguments')) {
      const text = mention(textOf(argument.text));
      // An argument belongs to a type of event in both layers; by type only one is counted.
      add('Arg-I', normaliseType(type), text);
      addTyped('Arg-C', type, text, normaliseType(textOf(argument.role)));
    }
  }
  return items;
}

/** The objects of a list; what is no list is an empty one. */
export function objectsOf(record: RawRecord, key: string): RawRecord[] {
  const list = record[key];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing is the empty text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
