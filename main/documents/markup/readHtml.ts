import { contentOf, type Content } from '../textBuilder';
import { readArticle } from './readArticle';
import { readHtmlBlocks } from './readHtmlBlocks';

/** What of a page is read: the article where one is surely found, or all that the page says. */
export type HtmlScope = 'article' | 'full';

/** HTML: what the page says, in blocks; what is left out beside an article is told in a warning. */
export function readHtml(
  decoded: string,
  warnings: string[] = [],
  scope: HtmlScope = 'article',
): Content {
  const full = readHtmlBlocks(decoded);
  const article = scope === 'article' ? readArticle(decoded, full) : null;
  if (!article) return contentOf(full, warnings);
  return contentOf(article.blocks, [
    ...warnings,
    `Only the article was read; ${article.leftOut} characters around it were left out (menus, teasers). ` +
      'Read the full page if they matter.',
  ]);
}
