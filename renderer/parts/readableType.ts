/** `BORN_IN` and `BornIn` as people write them: “born in”; `WorkOfArt` stays apart as “Work of art”. */
export function readableType(type: string): string {
  const words = type
    .replace(/[_\s]+/g, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .trim();
  return /^[\p{Lu}\d ]+$/u.test(words) ? words.toLowerCase() : keepFirst(words);
}

/** Lowers the words after the first, but not abbreviations such as GPE. */
function keepFirst(words: string): string {
  return words
    .split(' ')
    .map((word, index) => (index === 0 || /^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
}
