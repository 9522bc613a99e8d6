import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentMention, DocumentView } from '../../../contract';
import { withoutFaint } from '../../../renderer/documents/withoutFaint';

const confidence = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });

function viewOf(confidences: readonly (number | null)[]): DocumentView {
  const mentions = confidences.map((one, index): DocumentMention => ({
    ...{ id: `m${index}`, start: index, end: index + 1, text: 'x', type: 'T', elementId: 'e' },
    ...{ kind: 'entity', confidence: one },
  }));
  return { id: 'd', name: '', path: '', mediaType: '', text: '', pages: [], mentions };
}

it('keeps what is sure enough or has no confidence, in its order, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(confidence), fc.double({ min: 0, max: 1, noNaN: true }), (all, least) => {
      const view = viewOf(all);
      const kept = withoutFaint(view, least).mentions;
      const ids = new Set(kept.map(({ id }) => id));
      for (const { id, confidence: one } of view.mentions) {
        expect(ids.has(id)).toBe(one === null || one >= least);
      }
      expect(kept).toEqual(view.mentions.filter(({ id }) => ids.has(id)));
    }),
  );
});

it('changes nothing where nothing is asked for', () => {
  const view = viewOf([0, 0.2, null]);
  expect(withoutFaint(view, 0)).toBe(view);
});
