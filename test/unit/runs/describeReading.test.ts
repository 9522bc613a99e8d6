import { expect, test } from 'vitest';
import { describeReading } from '../../../main/runs/describeReading';

test.each([
  ['application/pdf', { done: 12, total: 800 }, 'book, page 12 of 800'],
  ['image/tiff', { done: 1, total: 2 }, 'book, page 1 of 2'],
  ['application/mbox', { done: 500, total: 2000 }, 'book, 25 %'],
  ['text/plain', { done: 0, total: 1 }, 'book'],
])('reading %s is described in its own units', (mediaType, progress, text) => {
  expect(describeReading({ name: 'book', mediaType }, progress)).toBe(text);
});
