import { describe, expect, it } from 'vitest';
import { groupConnections } from '../../../renderer/inspector/groupConnections';
import { groupMentions } from '../../../renderer/documents/groupMentions';
import { formatDuration } from '../../../renderer/parts/formatDuration';
import { readableType } from '../../../renderer/parts/readableType';
import { formatCell } from '../../../renderer/query/formatCell';
import type { Connection, DocumentMention } from '../../../contract';

describe('readableType', () => {
  it.each([
    ['BORN_IN', 'born in'],
    ['BornIn', 'Born in'],
    ['WorkOfArt', 'Work of art'],
    ['Person', 'Person'],
    ['place_of_birth', 'place of birth'],
  ])('writes %s as %s', (type, words) => expect(readableType(type)).toBe(words));
});

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [61_000, '61 s'],
    [200_000, '3 min'],
    [3_600_000, '1 h'],
    [4_800_000, '1 h 20 min'],
  ])('writes %d ms as %s', (ms, words) => expect(formatDuration(ms)).toBe(words));
});

describe('groupConnections', () => {
  it('groups by type and direction, outgoing first', () => {
    const connection = (edgeId: string, type: string, direction: 'out' | 'in') =>
      ({ edgeId, type, direction, kind: 'relation' }) as Connection;
    const groups = groupConnections([
      connection('1', 'KNOWS', 'in'),
      connection('2', 'KNOWS', 'out'),
      connection('3', 'BORN_IN', 'out'),
      connection('4', 'BORN_IN', 'out'),
    ]);
    expect(groups.map(({ key, connections }) => [key, connections.length])).toEqual([
      ['out BORN_IN', 2],
      ['out KNOWS', 1],
      ['in KNOWS', 1],
    ]);
  });
});

describe('groupMentions', () => {
  it('takes the longest mention as the name and keeps places in text order', () => {
    const mention = (id: string, start: number, text: string) =>
      ({ id, start, end: start + text.length, text, elementId: 'ada' }) as DocumentMention;
    const [ada] = groupMentions([mention('2', 40, 'Ada Lovelace'), mention('1', 3, 'Ada')]);
    expect(ada?.name).toBe('Ada Lovelace');
    expect(ada?.places.map(({ id }) => id)).toEqual(['1', '2']);
  });
});

describe('formatCell', () => {
  it('writes nodes by name and labels, relationships by type, values as they are', () => {
    const node = { id: '1', labels: ['City', 'Entity'], properties: { name: 'Paris' } };
    expect(formatCell(node)).toBe('Paris (City:Entity)');
    expect(formatCell({ id: '2', labels: ['Chunk'], properties: {} })).toBe('(Chunk)');
    expect(formatCell({ id: '3', type: 'BORN_IN', properties: {} })).toBe('BORN_IN');
    expect(formatCell(['a', null, 3, { b: true }])).toBe('a, –, 3, {"b":true}');
  });
});
