import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../main/extraction';
import { Decoder, product } from '../../../main/extraction/decoding/Decoder';
import { SpanTries, type SpanChoice } from '../../../main/extraction/decoding/SpanTries';
import { TokenTrie, type TrieNode } from '../../../main/extraction/decoding/TokenTrie';
import { hashModel } from './hashModel';

const never = new AbortController().signal;
const PROMPT = 'Prompt: ';

async function decoderOf(seed: number, signal = never) {
  const { model, questions } = hashModel(seed);
  const decoder = new Decoder(model, await model.openSequence(), model.tokenize(PROMPT), signal);
  return { model, questions, decoder };
}

/** Answers that end in a quote, so that none is the start of another. */
const answers = fc
  .uniqueArray(fc.stringMatching(/^[a-e ]{1,9}$/), { minLength: 1, maxLength: 12 })
  .map((texts) => texts.map((text) => `${text}"`));

/** Every sequence of a trie with its value. */
function leavesOf<T>(node: TrieNode<T>, path: number[] = []): { tokens: number[]; value: T }[] {
  if (node.value !== undefined) return [{ tokens: path, value: node.value }];
  return [...node.children].flatMap(([token, child]) => leavesOf(child, [...path, token]));
}

describe('a trie of answers', () => {
  it('holds exactly the answers that were put into it, of equal ones the first', () => {
    const { model } = hashModel(1);
    fc.assert(
      fc.property(answers, (texts) => {
        const trie = new TokenTrie<number>();
        texts.forEach((text, index) => trie.insert(model.tokenize(text), index));
        texts.forEach((text) => trie.insert(model.tokenize(text), -1));
        const leaves = leavesOf(trie.root);
        const found = leaves.map(({ tokens, value }) => [model.detokenize(tokens), value] as const);
        expect(new Map(found)).toEqual(new Map(texts.map((text, index) => [text, index])));
        expect(leaves).toHaveLength(texts.length);
      }),
    );
  });

  it('leaves a step unbiased where answers that disagree on it go the same way', () => {
    const trie = new TokenTrie<string>();
    trie.insertAfter([1], [2, 3], 'a', -5).insertAfter([1], [2, 4], 'b', 0);
    trie.insertAfter([1], [7], 'c', -5);
    const after = trie.root.children.get(1);
    expect(after?.bias).toBe(0);
    expect(after?.children.get(2)?.bias).toBe(0);
    expect(after?.children.get(7)?.bias).toBe(-5);
  });
});

describe('the decoder', () => {
  it('writes one of the allowed answers, and is as sure as its steps together', async () => {
    await fc.assert(
      fc.asyncProperty(answers, fc.nat(), async (texts, seed) => {
        const { model, decoder } = await decoderOf(seed);
        const trie = new TokenTrie<string>();
        for (const text of texts) trie.insert(model.tokenize(text), text);
        const choice = await decoder.choose(trie);
        expect(texts).toContain(choice.value);
        expect(decoder.output).toBe(choice.value);
        expect(choice.shares).toHaveLength(model.tokenize(choice.value).length);
        for (const share of choice.shares) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(choice.confidence).toBeCloseTo(product(choice.shares), 12);
      }),
    );
  });

  it('asks only where there is a choice: forced tokens go with the next question', async () => {
    await fc.assert(
      fc.asyncProperty(answers, fc.nat(), async (texts, seed) => {
        const { model, decoder, questions } = await decoderOf(seed);
        const trie = new TokenTrie<string>();
        for (const text of texts) trie.insert(model.tokenize(text), text);
        decoder.write('list = [');
        const { value } = await decoder.choose(trie);
        // The steps on the way to the answer where other answers part from it.
        let parts = 0;
        let node = trie.root;
        for (const token of model.tokenize(value)) {
          if (node.children.size > 1) parts += 1;
          node = node.children.get(token) ?? node;
        }
        expect(questions).toHaveLength(parts);
        for (const { tokens, allowed } of questions) {
          expect(allowed.length).toBeGreaterThan(1);
          expect(model.detokenize(tokens)).toMatch(/^Prompt: list = \[/);
        }
      }),
    );
  });

  it('asks nothing about the one thing that can follow', async () => {
    const { model, decoder, questions } = await decoderOf(3);
    const only = 'the only answer there is"';
    const choice = await decoder.choose(new TokenTrie<number>().insert(model.tokenize(only), 1));
    expect(questions).toEqual([]);
    expect(choice).toMatchObject({ value: 1, confidence: 1 });
    expect(decoder.output).toBe(only);
  });

  it('prefers earlier tries within the margin, and the best without one', async () => {
    const { model } = hashModel(0);
    const sequence = await model.openSequence();
    const likes = ['x', 'y', 'z'];
    sequence.scores = (_, allowed) =>
      Promise.resolve(
        allowed
          .map((token) => {
            const logit = likes.indexOf(model.detokenize([token]));
            return { token, logit, logProbability: Math.log((logit + 1) / 10) };
          })
          .sort((a, b) => b.logit - a.logit),
      );
    const tries = likes.map((text) => new TokenTrie<string>().insert(model.tokenize(text), text));
    const take = async (margin: number) =>
      (await new Decoder(model, sequence, [], never).chooseAmong(tries, margin)).value;
    expect(await take(0)).toBe('z');
    expect(await take(1)).toBe('y');
    expect(await take(2.5)).toBe('x');
  });

  it('takes back what was written', async () => {
    const { decoder } = await decoderOf(1);
    decoder.write('kept ');
    const { position } = decoder;
    decoder.write('not kept');
    decoder.rewind(position);
    expect(decoder.output).toBe('kept ');
  });

  it('says that it left something unsaid, but not before', async () => {
    const { model, decoder } = await decoderOf(1);
    const room = model.contextTokens - model.tokenize(PROMPT).length;
    expect(decoder.hasRoom(room)).toBe(true);
    expect(decoder.ranOut).toBe(false);
    expect(decoder.hasRoom(room + 1)).toBe(false);
    expect(decoder.ranOut).toBe(true);
  });

  it('stops where it is told to', async () => {
    const { model, decoder } = await decoderOf(1, AbortSignal.abort());
    const trie = new TokenTrie<number>().insert(model.tokenize('a"'), 1);
    trie.insert(model.tokenize('b"'), 2);
    await expect(decoder.choose(trie)).rejects.toThrow('abort');
  });
});

const pieces = fc.oneof(
  fc.constantFrom(
    ...['Ada', 'Pell', 'met', 'the', 'of', 'U.S.', 'Jr.', ',', '.', '"', '(', 'www.a.org', '12'],
    ...['北京', 'ไทย', 'שלום', '😀', '👨‍👩‍👧', 'é́', 'नमस्ते', "O'Neil", 'iPhone', '\n', '-'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' '));
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ENDINGS = [{ text: '":' }, { text: '",\n' }];

interface Leaf extends SpanChoice {
  written: string;
}

function spansOf(
  text: string,
  limits: Partial<ConstructorParameters<typeof SpanTries>[3]> = {},
): Leaf[] {
  const { model } = hashModel(1);
  const spans = new SpanTries(model, text, ENDINGS, { maxWords: 4, maxLength: 60, ...limits });
  return spans
    .from(0)
    .flatMap((trie) => leavesOf(trie.root))
    .map(({ tokens, value }) => ({ ...value, written: model.detokenize(tokens) }));
}

describe('the spans of a text', () => {
  it('are written as they stand, from word to word, and close in one of the given ways', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, phrases) => {
        const words = findWords(text);
        const starts = new Set(words.map(({ start }) => start));
        for (const { start, end, ending, lastWord, written } of spansOf(text, { phrases })) {
          expect(written).toBe(text.slice(start, end) + (ENDINGS[ending]?.text ?? '?'));
          expect(starts).toContain(start);
          expect(words[lastWord]?.end).toBe(end);
        }
      }),
    );
  });

  it('never cut what is read as one character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const edges = new Set([text.length]);
        for (const { index } of graphemes.segment(text)) edges.add(index);
        for (const { start, end } of spansOf(text)) {
          expect(edges).toContain(start);
          expect(edges).toContain(end);
        }
      }),
    );
  });

  it('are no longer than triggers may be, unless a single word is', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), fc.nat(40), (text, most, longest) => {
        const words = findWords(text);
        for (const { start, end, lastWord } of spansOf(text, {
          ...{ maxWords: most, maxLength: longest, phrases: true },
        })) {
          const first = words.findIndex((word) => word.start === start);
          expect(lastWord - first + 1).toBeLessThanOrEqual(most);
          if (lastWord > first) expect(end - start).toBeLessThanOrEqual(longest);
        }
      }),
    );
  });

  it('touch nothing that is taken, and run over no quotes and brackets', () => {
    fc.assert(
      fc.property(texts, fc.nat(80), fc.integer({ min: 1, max: 20 }), (text, from, length) => {
        const taken = [{ start: from, end: from + length }];
        for (const { start, end } of spansOf(text, { taken, phrases: true })) {
          expect(end <= from || start >= from + length).toBe(true);
          expect(text.slice(start, end)).not.toMatch(/["()[\]{}]/);
        }
      }),
    );
  });

  it('come in text order, and only from the word on that is asked for', () => {
    const { model } = hashModel(1);
    fc.assert(
      fc.property(texts, fc.nat(20), (text, word) => {
        const words = findWords(text);
        const spans = new SpanTries(model, text, ENDINGS, { maxWords: 3, maxLength: 60 });
        const starts = spans
          .from(word)
          .map((trie) => leavesOf(trie.root)[0]?.value.start ?? Number.NaN);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const start of starts) expect(start).toBeGreaterThanOrEqual(words[word]?.start ?? 0);
        const upToName = spans.upToName(word).tries.flatMap((trie) => leavesOf(trie.root));
        for (const { value } of upToName) {
          expect(value.start).toBeGreaterThanOrEqual(words[word]?.start ?? 0);
        }
      }),
    );
  });

  it('count the tokens of the span without those of its ending', () => {
    const { model } = hashModel(1);
    for (const { start, end, tokens } of spansOf('Ada Pell met the mayor of Oslo.')) {
      const text = 'Ada Pell met the mayor of Oslo.'.slice(start, end);
      expect(tokens).toBe(model.tokenize(text).length);
    }
  });
});
