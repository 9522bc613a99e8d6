const WINDOWS = 16;
const LONGEST = 48_000;

/** The text, or of a long one windows spread evenly from its start to its end. UTF-16 units. */
export function sampleText(text: string): string {
  if (text.length <= LONGEST) return text;
  const width = LONGEST / WINDOWS;
  const step = (text.length - width) / (WINDOWS - 1);
  return Array.from({ length: WINDOWS }, (_, index) => {
    const start = Math.round(index * step);
    return text.slice(start, start + width);
  }).join('\n');
}
