/**
 * A share as percent with so many decimals. Of two equally near ones the even one is taken, as in
 * Python, whose scorer prints the same figures.
 */
export function percent(share: number, digits = 2): string {
  const value = 100 * share;
  // Between two neighbours stand only odd multiples of 2^-(digits + 1): all of them are exact.
  const halves = value * 2 ** (digits + 1);
  if (!Number.isInteger(halves) || halves % 2 === 0) return value.toFixed(digits);
  const last = Math.floor(value * 10 ** digits);
  return ((last % 2 === 0 ? last : last + 1) / 10 ** digits).toFixed(digits);
}
