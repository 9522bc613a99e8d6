const APOSTROPHES = /['’‘‛ʼ`´]/gu;
/** Marks that only vary a base letter; in other scripts they make a different letter (か, が). */
const DIACRITICS = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;
/** Zero-width characters and soft hyphens: layout, not spelling. */
const INVISIBLE = /[\u{AD}\u{200B}-\u{200F}\u{2060}\u{FEFF}]/gu;
const POSSESSIVE = /(?<=\p{L})(?:['’ʼ]s|(?<=s)['’ʼ])(?=\P{L}*$)/u;
const QUOTES = /["“”„‟«»‹›]/gu;
/** # % * @ + tell names apart (C, C#, C++); a point does so between digits only (3.5). */
const SEPARATORS = /(?![#%*@.])[\p{P}\p{Z}\p{Cc}]+/gu;
const POINTS = /(?<!\d)\.|\.(?!\d)/gu;

/** Letters that Unicode does not decompose, as people type them on other keyboards. */
const BASE_LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};

const LEADING = new Set(
  'the a an dr prof professor mr mrs ms miss mx sir dame herr frau mme monsieur madame'.split(' '),
);
const LEGAL_FORMS = [
  ['gmbh', 'and', 'co', 'kg'],
  ['and', 'co'],
  ...(
    'ltd limited inc incorporated gmbh mbh plc llc llp lp corp corporation co ag sa nv bv spa srl ' +
    'sarl oy pty kgaa'
  )
    .split(' ')
    .map((form) => [form]),
];
/** What one round leaves may be an article or a title again; few names need more than two. */
const ROUNDS = 20;

/**
 * The form in which two spellings of one name are equal: Unicode-folded, lower case, without
 * diacritics, punctuation, leading articles and titles, a closing possessive or legal form.
 * Idempotent; never empty for a text that is not blank.
 */
export function normaliseName(text: string): string {
  let name = text.trim();
  for (let round = 0; round < ROUNDS; round++) {
    const next = reduce(name);
    if (next === name) break;
    name = next;
  }
  return name;
}

/** NFKC, case-folded, without diacritics and invisible characters; keeps words and punctuation. */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      // By way of upper case, so that ß and SS meet.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFD')
      .replace(DIACRITICS, '$1')
      .normalize('NFKC')
      .replace(/[øłđðþæœıς]/gu, (letter) => BASE_LETTERS[letter] ?? letter)
  );
}

function reduce(text: string): string {
  const folded = foldText(text).trim();
  const words = joinInitials(
    folded
      .replace(POSSESSIVE, '')
      .replace(QUOTES, ' ')
      .replace(APOSTROPHES, '')
      .replace(/&/gu, ' and ')
      .replace(POINTS, (_point, offset: number, whole: string) =>
        // "J.K." is one word, "Inc.Berlin" two.
        /\p{L}{2}$/u.test(whole.slice(0, offset)) ? ' ' : '',
      )
      .replace(SEPARATORS, ' ')
      .split(' ')
      .filter((word) => word !== ''),
  );
  return stripLegalForm(stripLeading(words)).join(' ') || folded || text;
}

/** "j k rowling" and "jk rowling" are one name. */
function joinInitials(words: string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const initial = /^\p{L}$/u.test(word);
    joined.push(initial && open ? `${joined.pop() ?? ''}${word}` : word);
    open = initial;
  }
  return joined;
}

function stripLeading(words: string[]): string[] {
  const first = words.findIndex((word) => !LEADING.has(word));
  return first > 0 ? words.slice(first) : words;
}

function stripLegalForm(words: string[]): string[] {
  let end = words.length;
  for (let form = legalFormAt(words, end); form; form = legalFormAt(words, end)) end -= form.length;
  return words.slice(0, end);
}

/** The legal form that ends before word `end` and leaves at least a word. */
function legalFormAt(words: readonly string[], end: number): string[] | undefined {
  return LEGAL_FORMS.find(
    (form) =>
      form.length < end && form.every((part, index) => words[end - form.length + index] === part),
  );
}
