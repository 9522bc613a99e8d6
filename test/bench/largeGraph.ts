import { randomBelow } from './makeGraph';

/** Nodes for each chunk: itself, nine mentions, four facts, an event, a share of entities and dates. */
const NODES_PER_CHUNK = 20;
const CHUNKS_PER_DOCUMENT = 20;
export const LARGE_GRAPH_RUNS = 50;

const CLASSES: [string, ...string[]][] = [
  ['Person'],
  ['Scientist', 'Person'],
  ['Company', 'Organization'],
  ['University', 'Organization'],
  ['Organization'],
  ['City', 'Place'],
  ['Country', 'Place'],
  ['Work'],
];
const RELATIONS = 40;
const EVENTS = ['Meeting', 'Founding', 'Death', 'Birth', 'Battle', 'Sale'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const SYLLABLES = ['ar', 'bel', 'cor', 'den', 'el', 'fal', 'gor', 'hin', 'il', 'jor', 'kes', 'lun'];

export interface LargeEntity {
  id: string;
  name: string;
  types: string[];
  /** How often it is spoken of, and by which run first; -1 while it is not. */
  mentions: number;
  run: number;
}

export interface LargeChunk {
  index: number;
  document: number;
  run: number;
  text: string;
  /** Places of the entities that it speaks of, by `at`. */
  mentions: { entity: LargeEntity; start: number; end: number }[];
  /** Relation and its two mentions. */
  facts: { type: number; head: number; tail: number }[];
  event: { type: string; roles: { role: string; mention: number }[] };
}

/**
 * A graph of about `size` nodes as runs leave it. Some entities are spoken of much more than others;
 * the first is a hub that a tenth of all nodes are related to. The same size always makes the same.
 */
export class LargeGraph {
  readonly entities: LargeEntity[];
  readonly chunkCount: number;

  constructor(readonly size: number) {
    const below = randomBelow(7);
    this.chunkCount = Math.floor(size / NODES_PER_CHUNK);
    const named = Array.from({ length: Math.floor(size / 4.4) }, (_none, index) => {
      const word = () => Array.from({ length: 3 }, () => SYLLABLES[below(12)]).join('');
      const name = `${word()} ${word()}`.replace(/\b\w/g, (letter) => letter.toUpperCase());
      const types = CLASSES[index === 0 ? 6 : below(CLASSES.length)] ?? [];
      return { id: `entity-${index}`, name, types: [...types], mentions: 0, run: -1 };
    });
    const dates = Array.from({ length: Math.ceil(size / 50) }, (_none, index) => {
      const day = `${1 + below(28)} ${MONTHS[below(12)]} ${1500 + below(500)}`;
      return { id: `date-${index}`, name: day, types: ['Date'], mentions: 0, run: -1 };
    });
    this.entities = [...named, ...dates];
    for (const { run, mentions } of this.chunks()) {
      for (const { entity } of mentions) {
        entity.mentions += 1;
        if (entity.run < 0) entity.run = run;
      }
    }
  }

  *chunks(): Generator<LargeChunk> {
    const below = randomBelow(11);
    const named = this.entities.filter(({ types }) => types[0] !== 'Date');
    const dates = this.entities.slice(named.length);
    const pick = (list: LargeEntity[], power = 1) =>
      list[Math.floor(list.length * (below(1e6) / 1e6) ** power)] as LargeEntity;
    const next = (at: number) => named[1 + (at % (named.length - 1))] as LargeEntity;
    for (let index = 0; index < this.chunkCount; index += 1) {
      const spoken = [named[0] as LargeEntity, next(2 * index), next(2 * index + 1)];
      spoken.push(pick(named), pick(named, 3), pick(named), pick(named, 3), pick(named, 3));
      const dated = below(10) < 4;
      spoken.push(pick(dated ? dates : named));
      let text = '';
      const mentions = spoken.map((entity, at) => {
        const start = text.length;
        text += `${entity.name}${at % 3 === 2 ? '. ' : ' met '}`;
        return { entity, start, end: start + entity.name.length };
      });
      const facts = [
        { type: 0, head: 1, tail: 0 },
        { type: 0, head: 2, tail: 0 },
        { type: 1 + below(RELATIONS - 1), head: 3, tail: 4 },
        { type: 1 + below(RELATIONS - 1), head: 5, tail: 6 },
      ].filter(({ head, tail }) => spoken[head] !== spoken[tail]);
      yield {
        index,
        document: Math.floor(index / CHUNKS_PER_DOCUMENT),
        run: Math.floor((index * LARGE_GRAPH_RUNS) / this.chunkCount),
        text,
        mentions,
        facts,
        event: {
          type: EVENTS[below(EVENTS.length)] as string,
          roles: [
            { role: 'participant', mention: 7 },
            ...(dated ? [{ role: 'time', mention: 8 }] : []),
          ],
        },
      };
    }
  }
}
