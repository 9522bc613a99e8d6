import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { TextBlock } from '../textBuilder';
import { HtmlTables } from './HtmlTables';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never shown as text, or not part of what the page says. Nothing is ever run or loaded. */
const DROPPED = words(
  'script style nav template noscript svg head iframe object embed canvas audio video map ' +
    'select button input textarea datalist meter progress dialog rt rp annotation',
);
const BLOCKS = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul',
);
const KINDS: ReadonlyMap<string, TextBlock['kind']> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'listEntry'] as const),
  ['pre', 'code'],
  ['blockquote', 'quote'],
]);

/**
 * The blocks of a page or of a piece of one, with the page's title where no heading of level one says it.
 * Without recursion: nesting may be of any depth.
 */
export function readHtmlBlocks(html: string): TextBlock[] {
  const reader = new HtmlReader();
  const steps: (Node | { leave: Element })[] = [...parse(html).childNodes].reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      reader.leave(step.leave);
    } else if (step.nodeName === '#text' && 'value' in step) {
      reader.text(step.value);
    } else if ('tagName' in step) {
      if (step.tagName === 'title' || step.tagName === 'head') reader.readTitle(step);
      if (DROPPED.has(step.tagName) || isHidden(step)) continue;
      reader.enter(step);
      steps.push({ leave: step });
      for (const child of [...step.childNodes].reverse()) steps.push(child);
    }
  }
  return reader.finish();
}

function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display\s*:\s*none/i.test(value)) ||
      // Mammoth's way back from a footnote to its mark.
      (name === 'href' && /^#(?:foot|end)note-ref-/.test(value)),
  );
}

/** A footnote of Mammoth's, which numbers the marks in the text and leaves the notes to a list's own numbers. */
function isNote({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'id' && /^(?:foot|end)note-\d+$/.test(value));
}

/** Collects text until a block begins or ends. */
class HtmlReader {
  #blocks: TextBlock[] = [];
  #tables = new HtmlTables((block) => this.#blocks.push(block));
  #kinds: { kind: TextBlock['kind']; level?: number }[] = [{ kind: 'paragraph' }];
  #pieces: string[] = [];
  #title = '';
  #hasHeading = false;
  #notes = 0;

  readTitle(element: Element): void {
    const title =
      element.tagName === 'title'
        ? element
        : element.childNodes.find((node) => node.nodeName === 'title');
    if (!title || !('childNodes' in title) || this.#title !== '') return;
    this.#title = title.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  }

  enter(element: Element): void {
    const { tagName } = element;
    if (tagName === 'br') this.#pieces.push('\n');
    if (!BLOCKS.has(tagName)) return;
    this.#flush();
    const kind = KINDS.get(tagName);
    if (kind === 'heading') this.#kinds.push({ kind, level: Number(tagName.slice(1)) });
    else if (kind) this.#kinds.push({ kind });
    if (tagName === 'h1') this.#hasHeading = true;
    if (tagName === 'li' && isNote(element)) {
      this.#notes += 1;
      this.#pieces.push(`[${this.#notes}] `);
    }
    this.#tables.enter(element);
  }

  leave({ tagName }: Element): void {
    if (!BLOCKS.has(tagName)) return;
    this.#flush();
    if (KINDS.has(tagName)) this.#kinds.pop();
    this.#tables.leave(tagName);
  }

  text(value: string): void {
    const isCode = this.#kinds.at(-1)?.kind === 'code';
    this.#pieces.push(isCode ? value : value.replace(/[ \t\n\r\f]+/g, ' '));
  }

  finish(): TextBlock[] {
    this.#flush();
    const title = this.#title.replace(/\s+/g, ' ').trim();
    if (!this.#hasHeading && title !== '')
      this.#blocks.unshift({ kind: 'heading', text: title, level: 1 });
    return this.#blocks;
  }

  #flush(): void {
    if (this.#pieces.length === 0) return;
    const open = this.#kinds.at(-1) ?? { kind: 'paragraph' };
    const joined = this.#pieces.join('');
    this.#pieces = [];
    const text =
      open.kind === 'code'
        ? joined
        : joined
            .replace(/ {2,}/g, ' ')
            .replace(/ ?\n ?/g, '\n')
            .trim();
    if (text.trim() !== '') this.#tables.emit({ ...open, text });
  }
}
