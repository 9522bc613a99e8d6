import { eld } from 'eld/extrasmall';

/** Beginning, middle and end say more than the beginning alone: UTF-16 units of each. */
const SAMPLE = 1500;

/** The most likely language of a text, ISO 639-1; null when there is too little to tell. */
export function detectLanguage(text: string): string | null {
  const { length } = text;
  const parts =
    length <= 3 * SAMPLE
      ? [text]
      : [0, (length - SAMPLE) / 2, length - SAMPLE].map((from) =>
          text.slice(Math.floor(from), Math.floor(from) + SAMPLE),
        );
  const found = eld.detect(parts.join('\n'));
  return found.language !== '' && found.isReliable() ? found.language : null;
}

/** How much a text looks like the language that it looks like most: 0 (none) to 1. */
export function languageLikeness(text: string): number {
  return Math.max(0, ...Object.values(eld.detect(text).getScores()));
}
