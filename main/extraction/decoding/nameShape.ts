import type { Span } from '../../../contract';
import { isFunctionWord, uncapitalised } from './functionWords';

/** Words that may stand small inside a name. English, Romance, German, Dutch, Arabic, Scandinavian. */
const PARTICLES = new Set(
  `of the and for in on at to de del della der den des di do dos du da das e el et la las le les los of op
  og och och s ten ter und van vom von y zu zum zur al bin bint ibn ben av af auf im a an l d n`.split(
    /\s+/,
  ),
);

/** At most so many small words in a row inside a name, as in “Bay of the Pigs”. */
const MOST_PARTICLES = 3;

/** What may stand between two words of one name: blanks, hyphens, apostrophes, full stops, “&”, “/”. */
const WITHIN_NAME = /^(?:\s|[-‐‑–'’.&/+@#_°]|\u00b7)*$/u;
/** Between a number and its neighbour a comma may stand too, as in “11,700” or “Dec. 13, 1994”. */
const WITHIN_NUMBER = /^(?:\s|[-‐‑–'’.&/,:%$€£])*$/u;

/** The second half of “Il-song” or “Aix-en-Provence” belongs to the first. */
const AFTER_HYPHEN = /^\p{L}[-‐]$/u;

const CASED = /\p{Lu}|\p{Ll}|\p{Lt}/u;

export interface WordShape extends Span {
  /** Written with a capital letter or with a digit; or in a script without capitals. */
  isStrong: boolean;
  hasDigit: boolean;
  /** A small word that may stand inside a name. */
  isParticle: boolean;
}

/** How the words of a text are written, for telling what looks like a name. */
export function shapeWords(text: string, words: readonly Span[]): WordShape[] {
  return words.map(({ start, end }) => {
    const word = text.slice(start, end);
    const hasDigit = /\p{N}/u.test(word);
    // “iPhone” and “eBay” are names too.
    const capital =
      /\p{Lu}|\p{Lt}/u.test(word) || (start > 1 && AFTER_HYPHEN.test(text.slice(start - 2, start)));
    const isStrong = hasDigit || capital || !CASED.test(word);
    return { start, end, isStrong, hasDigit, isParticle: !isStrong && PARTICLES.has(word) };
  });
}

/** True when the words from `first` to `last` can be one name: strong at both ends, particles within. */
export function isNameShaped(
  text: string,
  shapes: readonly WordShape[],
  first: number,
  last: number,
): boolean {
  if (!shapes[first]?.isStrong || !shapes[last]?.isStrong) return false;
  let particles = 0;
  for (let index = first + 1; index <= last; index += 1) {
    const [before, word] = [shapes[index - 1], shapes[index]];
    if (!before || !word) return false;
    particles = word.isStrong ? 0 : particles + 1;
    if ((!word.isStrong && !word.isParticle) || particles > MOST_PARTICLES) return false;
    const between = text.slice(before.end, word.start);
    const pattern = before.hasDigit || word.hasDigit ? WITHIN_NUMBER : WITHIN_NAME;
    if (!pattern.test(between)) return false;
  }
  return true;
}

/** From this share of strong words on, capitals say nothing: headlines, lists, capital letters throughout. */
const TELLING_SHARE = 0.6;
const FEW_WORDS = 4;

/**
 * The words that a name may well start at, from how they are written: strong ones with a letter, but not an ordinary small
 * word that only begins its sentence. Empty where the writing does not tell (no capitals, or nothing but capitals).
 */
export function findNameStarts(text: string, shapes: readonly WordShape[]): number[] {
  const starts: number[] = [];
  const cased = shapes.filter(({ start, end }) => CASED.test(text.slice(start, end)));
  const strong = cased.filter(({ isStrong }) => isStrong);
  if (cased.length === 0) return starts;
  if (cased.length >= FEW_WORDS && strong.length / cased.length >= TELLING_SHARE) return starts;
  shapes.forEach(({ start, end, isStrong }, index) => {
    const word = text.slice(start, end);
    if (!isStrong || !CASED.test(word)) return;
    if (!isFunctionWord(uncapitalised(word))) starts.push(index);
  });
  return starts;
}
