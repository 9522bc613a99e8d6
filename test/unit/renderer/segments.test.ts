import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentMention, Evidence } from '../../../contract';
import { mentionsByBlock } from '../../../renderer/documents/mentionsByBlock';
import { segmentText } from '../../../renderer/documents/segmentText';
import { splitBlocks } from '../../../renderer/documents/splitBlocks';
import { segmentSentence } from '../../../renderer/inspector/segmentSentence';

function mention(id: string, start: number, end: number): DocumentMention {
  return { id, start, end, text: '', type: 'T', elementId: id, kind: 'entity', confidence: null };
}

const mentions = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 12 })
    .map((pairs) =>
      pairs.map(([a, b], index) => mention(`m${index}`, Math.min(a, b), Math.max(a, b))),
    );

describe('segmentText', () => {
  it('covers the block without gaps and knows exactly the mentions over each segment', () => {
    fc.assert(
      fc.property(mentions(60), fc.nat(30), fc.integer({ min: 31, max: 60 }), (all, start, end) => {
        const segments = segmentText({ start, end }, all);
        expect(segments[0]?.start).toBe(start);
        expect(segments.at(-1)?.end).toBe(end);
        segments.forEach((segment, index) => {
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end);
          for (let at = segment.start; at < segment.end; at += 1) {
            const expected = all.filter((entry) => entry.start <= at && at < entry.end);
            expect(segment.mentions.map(({ id }) => id).sort()).toEqual(
              expected.map(({ id }) => id).sort(),
            );
          }
        });
      }),
    );
  });

  it('puts the innermost mention first', () => {
    const segments = segmentText({ start: 0, end: 30 }, [
      mention('outer', 0, 20),
      mention('inner', 5, 9),
    ]);
    const inner = segments.find(({ start }) => start === 5);
    expect(inner?.mentions.map(({ id }) => id)).toEqual(['inner', 'outer']);
  });
});

describe('splitBlocks', () => {
  it('gives blocks that, joined, are the text, and that end at line ends', () => {
    const line = fc.string({ maxLength: 400 }).map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (lines) => {
        const text = lines.join('\n');
        const blocks = splitBlocks(text, []);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { end } of blocks.slice(0, -1)) expect(text[end - 1]).toBe('\n');
      }),
    );
  });

  it('breaks lines without end', () => {
    for (const text of ['word '.repeat(20_000), 'x'.repeat(100_000)]) {
      const blocks = splitBlocks(text, []);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThan(20_000);
    }
  });

  it('starts a block at every page and names the page there', () => {
    const text = 'a'.repeat(50) + 'b'.repeat(50);
    const blocks = splitBlocks(text, [
      { start: 0, end: 50, page: 1 },
      { start: 50, end: 100, page: 2 },
    ]);
    expect(blocks).toEqual([
      { start: 0, end: 50, page: 1 },
      { start: 50, end: 100, page: 2 },
    ]);
  });
});

describe('mentionsByBlock', () => {
  it('finds for each block what touches it', () => {
    const blocks = [
      { start: 0, end: 20 },
      { start: 20, end: 40 },
      { start: 40, end: 60 },
    ];
    fc.assert(
      fc.property(mentions(60), (all) => {
        const real = all.filter(({ start, end }) => start < end);
        const found = mentionsByBlock(blocks, real);
        blocks.forEach((block, index) => {
          const expected = real.filter(({ start, end }) => start < block.end && end > block.start);
          expect(new Set(found[index])).toEqual(new Set(expected));
        });
      }),
    );
  });
});

describe('segmentSentence', () => {
  it('gives segments that, joined, are the sentence, whatever the spans are', () => {
    const span = fc.tuple(fc.nat(200), fc.nat(200)).map(([start, end]) => ({
      start,
      end,
      role: 'head',
    }));
    fc.assert(
      fc.property(fc.string(), fc.nat(100), fc.array(span), (sentence, sentenceStart, spans) => {
        const evidence = { sentence, sentenceStart, spans } as unknown as Evidence;
        expect(
          segmentSentence(evidence)
            .map(({ text }) => text)
            .join(''),
        ).toBe(sentence);
      }),
    );
  });

  it('marks the spans with their roles', () => {
    const evidence = {
      sentence: 'Ada met Charles.',
      sentenceStart: 100,
      spans: [
        { start: 108, end: 115, role: 'tail' },
        { start: 100, end: 103, role: 'head' },
      ],
    } as Evidence;
    expect(segmentSentence(evidence)).toEqual([
      { text: 'Ada', role: 'head' },
      { text: ' met ', role: null },
      { text: 'Charles', role: 'tail' },
      { text: '.', role: null },
    ]);
  });
});
