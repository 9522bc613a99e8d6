import { expect, test } from 'vitest';
import { selectable, toSelection } from '../../../renderer/header/exportGraph';

test('a selection holds what was chosen and nothing else', () => {
  expect(toSelection(null, null)).toBeUndefined();
  expect(toSelection(null, 70)).toEqual({ minConfidence: 0.7 });
  expect(toSelection(['a'], null)).toEqual({ elements: ['a'] });
  expect(toSelection(['a'], 250)).toEqual({ elements: ['a'], minConfidence: 1 });
});

test('documents are no elements of a selection', () => {
  const node = (id: string, kind: 'entity' | 'event' | 'document' | 'other') => ({
    ...{ id, kind, type: '', types: [], name: '', degree: 0, mentions: 0 },
  });
  const nodes = [
    node('a', 'entity'),
    node('b', 'document'),
    node('c', 'event'),
    node('d', 'other'),
  ];
  expect(selectable(nodes)).toEqual(['a', 'c']);
});
