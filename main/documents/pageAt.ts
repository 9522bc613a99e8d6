import type { PageSpan } from './types';

/** The page that holds the character at `offset`; null where there are no pages. `pages` are in text order. */
export function pageAt(pages: readonly PageSpan[], offset: number): number | null {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return pages[low]?.page ?? null;
}
