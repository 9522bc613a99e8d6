import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClassCode } from '../../../main/schema';
import { ClassIndex, KINDS } from '../../../renderer/schema/ClassIndex';
import { segmentTrial } from '../../../renderer/schema/segmentTrial';

const indexOf = (code: string) => new ClassIndex(checkClassCode(code).classes);
const names = (index: ClassIndex, open: readonly string[], filter = '') =>
  index
    .rows(new Set(open), filter)
    .flatMap(({ name, level }) => (name ? [`${level} ${name}`] : []));

describe('the tree of classes', () => {
  const index = indexOf(`
class Place(Entity): pass
class Body(Entity): pass
class Lake(Place, Body): pass
class Flood(Event): pass
`);

  it('shows a class below each of its parents', () => {
    expect(names(index, [...KINDS, 'entity/Place', 'entity/Body'])).toEqual([
      '2 Body',
      '3 Lake',
      '2 Place',
      '3 Lake',
      '2 Flood',
    ]);
  });

  it('finds a class with the way to it', () => {
    expect(names(index, [], 'LAK')).toEqual(['2 Body', '3 Lake', '2 Place', '3 Lake']);
    expect(index.pathTo('Lake')).toEqual(['entity', 'entity/Place', 'entity/Place/Lake']);
  });

  it('shows classes that inherit from each other in a circle', () => {
    const circle = indexOf('class A(C): pass\nclass B(A): pass\nclass C(B): pass\n');
    expect(names(circle, [...KINDS, 'entity/A', 'entity/A/B', 'entity/A/B/C'])).toEqual([
      '2 A',
      '3 B',
      '4 C',
    ]);
  });

  it('has every class of a pack within reach', () => {
    const pack = readFileSync(
      resolve(import.meta.dirname, '../../../resources/schemas/general.py'),
      'utf8',
    );
    const whole = indexOf(pack);
    const open = new Set<string>(KINDS);
    for (const name of whole.names) for (const key of whole.pathTo(name)) open.add(key);
    const shown = new Set(whole.rows(open, '').map(({ name }) => name));
    expect(whole.names.filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe('the marks of a trial', () => {
  it('cut the text without losing a letter', () => {
    const text = 'Die Moldau fließt in die Elbe.';
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => ({ start, end: Math.min(30, start + length) }))
      .filter(({ start, end }) => start < end);
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 6 }),
        fc.array(span, { maxLength: 4 }),
        (mentions, triggers) => {
          const segments = segmentTrial(text, {
            mentions: mentions.map((one) => ({ ...one, type: 'A', confidence: null })),
            events: triggers.map((trigger) => ({
              trigger,
              type: 'B',
              confidence: null,
              arguments: [],
            })),
          });
          return segments.map(({ start, end }) => text.slice(start, end)).join('') === text;
        },
      ),
    );
  });
});
