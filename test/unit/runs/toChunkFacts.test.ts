import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extraction } from '../../../main/extraction/types';
import { toChunkFacts } from '../../../main/runs/toChunkFacts';

const TEXT = 'Ada Lovelace met Charles Babbage in London; Ada wrote to him later.';
const START = 1000;
const TYPES = ['Person', 'Scientist', 'City'];
const PARENTS: Record<string, string[]> = { Scientist: ['Person'] };

const classes = {
  ancestors: (type: string) => [type, ...(PARENTS[type] ?? [])],
  rootType: (type: string) => PARENTS[type]?.[0] ?? type,
};

const context = {
  runId: 'run',
  documentId: 'document',
  extractionKey: 'key',
  chunk: { id: 'chunk', index: 3, start: START, end: START + TEXT.length, text: TEXT, page: 2 },
  pages: [
    { page: 2, start: 900, end: START + 20 },
    { page: 3, start: START + 20, end: 2000 },
  ],
  classes,
};

const span = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 15 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));
const confidence = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));

const extraction: fc.Arbitrary<Extraction> = fc
  .array(fc.tuple(span, fc.constantFrom(...TYPES), confidence), { minLength: 1, maxLength: 8 })
  .chain((found) => {
    const mention = fc.nat(found.length - 1);
    return fc.record({
      mentions: fc.constant(found.map(([at, type, sure]) => ({ ...at, type, confidence: sure }))),
      relations: fc.array(
        fc.record({ type: fc.constant('Knows'), head: mention, tail: mention, confidence }),
      ),
      events: fc.array(
        fc.record({
          type: fc.constant('Meeting'),
          trigger: span,
          confidence,
          arguments: fc.array(fc.record({ role: fc.constant('place'), mention, confidence })),
        }),
      ),
    });
  });

test('every record is grounded in the document, unique, and names only what is there', () => {
  fc.assert(
    fc.property(extraction, (found) => {
      const facts = toChunkFacts(found, context);
      for (const { start, end, text, page } of facts.mentions) {
        expect(TEXT.slice(start - START, end - START)).toBe(text);
        expect(page).toBe(start < START + 20 ? 2 : 3);
      }
      const mentions = new Set(facts.mentions.map(({ id }) => id));
      for (const fact of facts.facts) {
        expect(mentions.has(fact.headMentionId) && mentions.has(fact.tailMentionId)).toBe(true);
      }
      for (const event of facts.events) {
        expect(TEXT.slice(event.start - START, event.end - START)).toBe(event.trigger);
        for (const { mentionId } of event.arguments) expect(mentions.has(mentionId)).toBe(true);
      }
      const ids = [...facts.mentions, ...facts.facts, ...facts.events].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(toChunkFacts(found, context)).toEqual(facts);
    }),
  );
});

test('names that normalise alike are one entity where the root of their types is one', () => {
  const at = (start: number, end: number, type: string) => ({ start, end, type, confidence: null });
  const { mentions } = toChunkFacts(
    {
      mentions: [at(0, 3, 'Person'), at(44, 47, 'Scientist'), at(0, 3, 'City')],
      relations: [],
      events: [],
    },
    context,
  );
  const [person, scientist, city] = mentions;
  expect(person?.text).toBe('Ada');
  expect(scientist?.text).toBe('Ada');
  expect(scientist?.types).toEqual(['Scientist', 'Person']);
  expect(scientist?.entityId).toBe(person?.entityId);
  expect(city?.entityId).not.toBe(person?.entityId);
});

test('a fact of a mention that is not there is a bug', () => {
  const broken: Extraction = {
    mentions: [],
    relations: [{ type: 'Knows', head: 0, tail: 1, confidence: null }],
    events: [],
  };
  expect(() => toChunkFacts(broken, context)).toThrow('mention 0 of 0');
});
