import type { FoundFile, ReadProgress } from '../documents/types';

/** How far a file has been read, for people: “book.pdf, page 12 of 800”. */
export function describeReading(
  { name, mediaType }: Pick<FoundFile, 'name' | 'mediaType'>,
  { done, total }: ReadProgress,
): string {
  if (done === 0) return name;
  if (mediaType === 'application/pdf' || mediaType.startsWith('image/')) {
    return `${name}, page ${done} of ${total}`;
  }
  return `${name}, ${Math.floor((100 * done) / Math.max(total, 1))} %`;
}
