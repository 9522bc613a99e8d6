/** A share, 0…1, in percent, without the sign. */
export function formatShare(share: number, digits = 1): string {
  return (100 * share).toFixed(digits);
}
