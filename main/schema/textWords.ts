/** Without them whatever is said about anything would speak of every class. */
const STOP_WORDS = new Set(
  (
    'a about above after all also an and any are as at be been before being between both but by can could did do does ' +
    'each e g for from had has have he her hers him his how i ie if in into is it its itself may me more most must my no ' +
    'nor not of on one only or other our out over own same say said she should so some such than that the their theirs ' +
    'them then there these they this those through to too two under until up upon us use used using very was we were what ' +
    'when where which while who whom whose why will with would you your new make made many much see first last ' +
    'example type data thing item etc property value class given particular specific kind sort various several'
  ).split(' '),
);
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a text for a search: lower case, without plural endings and stop words. */
export function textWords(text: string): string[] {
  return (text.match(WORDS) ?? []).flatMap(searchWords);
}

/** The words of a class's name: MusicGroup → music, group. */
export function classWords(name: string): string[] {
  const spaced = name.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_/gu, ' ');
  const words = textWords(spaced);
  return words.length > 0 ? words : [name.toLowerCase()];
}

/** Scripts without spaces are searched by pairs of characters. */
function searchWords(word: string): string[] {
  if (UNSPACED.test(word)) {
    const characters = Array.from(word);
    if (characters.length < 2) return [word];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  }
  const lower = word.toLowerCase();
  if (lower.length < 2 || /^\p{N}+$/u.test(lower) || STOP_WORDS.has(lower)) return [];
  const singular = toSingular(lower);
  return STOP_WORDS.has(singular) ? [] : [singular];
}

/** English plurals only: what is cut off wrongly is cut off on both sides alike. */
function toSingular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
