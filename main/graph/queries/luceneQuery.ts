import { foldText } from '../../resolution';

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });
/** Words beyond these make a query slow and no better. */
const MAXIMUM_WORDS = 16;
const MAXIMUM_WORD = 100;
/** In shorter words an edit makes another word. */
const FUZZY_LENGTH = 4;

/**
 * Query in Lucene's syntax that finds names with all words of `text`: spelled so, beginning so, or
 * nearly so. Null when the text has no words. All signs of the syntax are escaped.
 */
export function luceneQuery(text: string): string | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  return words.map((word) => `+(${alternatives(word).join(' ')})`).join(' ');
}

/** As luceneQuery, for names that have the words anywhere inside of theirs. */
export function luceneInfix(text: string): string | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  return words
    .map(
      (word) =>
        `+(${formsOf(word)
          .map((form) => `*${escapeTerm(form)}*`)
          .join(' ')})`,
    )
    .join(' ');
}

function wordsOf(text: string): string[] {
  return [...WORDS.segment(text.normalize('NFKC'))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.slice(0, MAXIMUM_WORD).toLowerCase())
    .slice(0, MAXIMUM_WORDS);
}

/** The index holds names as they stand and normalised, so a word is looked for in both forms. */
function formsOf(word: string): string[] {
  return [...new Set([word, foldText(word).replace(/['’]/g, '')])].filter(Boolean);
}

function alternatives(word: string): string[] {
  return formsOf(word).flatMap((form) => {
    const term = escapeTerm(form);
    const found = [`"${term}"^4`, `${term}*^2`];
    if ([...form].length >= FUZZY_LENGTH) found.push(`${term}~1`);
    return found;
  });
}

/** Signs of Lucene's query syntax stand for themselves after a backslash, in quotes too. */
export function escapeTerm(term: string): string {
  return term.replace(/[+\-&|!(){}[\]^"~*?:\\/<>=]/g, '\\$&');
}
