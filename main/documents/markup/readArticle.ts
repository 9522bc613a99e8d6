import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { parse, serialize } from 'parse5';
import type { TextBlock } from '../textBuilder';
import { readHtmlBlocks } from './readHtmlBlocks';

/** Larger pages are rarely articles, and the search for one takes long. */
const MAX_LENGTH = 3_000_000;
/** The tree of linkedom is walked by recursion; pages made by people nest some dozens of elements. */
const MAX_NESTING = 300;
/** An article is surely one when it has this many characters and at least this share of the page's text. */
const MIN_LENGTH = 1000;
const MIN_SHARE = 0.4;
/** Where no more surrounds it than a menu's worth of characters, the page is read in full. */
const MIN_LEFT_OUT = 300;

/**
 * The article of a page without what surrounds it, by Mozilla's Readability; null where none is surely
 * found or nothing surrounds it. `full` is what the whole page says. Scripts are never run.
 */
export function readArticle(
  html: string,
  full: readonly TextBlock[],
): { blocks: TextBlock[]; leftOut: number } | null {
  const length = lengthOf(full);
  if (html.length > MAX_LENGTH || length < MIN_LENGTH || nestingOf(html) > MAX_NESTING) return null;
  const article = findArticle(html);
  if (!article) return null;
  const blocks = readHtmlBlocks(article.content);
  const found = lengthOf(blocks);
  if (found < MIN_LENGTH || found < length * MIN_SHARE || found > length - MIN_LEFT_OUT)
    return null;
  const title = article.title.replace(/\s+/g, ' ').trim();
  const hasTitle =
    title === '' || blocks.some(({ kind, text }) => kind === 'heading' && text === title);
  if (!hasTitle) blocks.unshift({ kind: 'heading', text: title, level: 1 });
  return { blocks, leftOut: length - found };
}

function findArticle(html: string): { title: string; content: string } | null {
  try {
    // Its parser wants pages that are whole, with html, head and body.
    const { document } = parseHTML(serialize(parse(html)));
    if (!isProbablyReaderable(document)) return null;
    const article = new Readability(document, { keepClasses: false }).parse();
    return article?.content ? { title: article.title ?? '', content: article.content } : null;
  } catch {
    // Pages that its parser cannot cope with are read in full.
    return null;
  }
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** At most how deep tags are nested: an estimate from above that needs no parser. */
function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(
    /<\/?(?!(?:area|br|col|hr|img|input|link|meta|source|wbr)\b)[a-z]/gi,
  )) {
    depth += tag.startsWith('</') ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
