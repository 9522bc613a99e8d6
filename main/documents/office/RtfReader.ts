import iconv from 'iconv-lite';
import { composeRows, type TableRow } from '../tables/composeRows';
import { markHeader } from '../tables/markHeader';
import type { TextBlock } from '../textBuilder';
import { RTF_CHARACTERS, RTF_CHARSETS, RTF_PASSED_OVER, RTF_STARRED_TEXT } from './rtfWords';
import type { RtfToken } from './rtfTokens';

type Destination = 'text' | 'none' | 'fonts' | 'styles' | 'note';

interface Group {
  destination: Destination;
  codePage: string;
  /** Characters after \u that older readers show instead. */
  fallbackLength: number;
  isHidden: boolean;
}

/** What \pard sets back. */
interface Paragraph {
  style: number;
  level: number | null;
  isEntry: boolean;
  inTable: boolean;
}

const TITLE_LEVELS = new Map([
  ['Title', 1],
  ['Subtitle', 2],
]);

const PLAIN: Paragraph = { style: 0, level: null, isEntry: false, inTable: false };

/** Makes blocks of the tokens of an RTF document, one token after the other. */
export class RtfReader {
  #blocks: TextBlock[] = [];
  #notes: TextBlock[] = [];
  #ansi = 'windows-1252';
  #group: Group = { destination: 'text', codePage: '', fallbackLength: 1, isHidden: false };
  #outer: Group[] = [];
  #fonts = new Map<number, string>();
  #font = 0;
  #defaultFont = 0;
  #styleLevels = new Map<number, number>();
  #paragraph = PLAIN;
  #bytes = '';
  #text = '';
  /** What waits while a note is read. */
  #waiting: { text: string; paragraph: Paragraph } | null = null;
  #skip = 0;
  #isStarred = false;
  #cells: string[] = [];
  #isHeaderRow = false;
  #rows: TableRow[] = [];
  #tables = 0;
  comments = 0;
  hasMargins = false;

  take(token: RtfToken): void {
    if (token.kind === 'text') this.#takeText(token.bytes);
    else if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else this.#control(token.word, token.value);
  }

  finish(): TextBlock[] {
    this.#decode();
    this.#endParagraph();
    this.#endTable();
    return [...this.#blocks, ...this.#notes];
  }

  #takeText(bytes: string): void {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    this.#bytes += bytes.slice(skipped);
    this.#isStarred = false;
  }

  #open(): void {
    this.#decode();
    this.#outer.push(this.#group);
    this.#group = { ...this.#group };
    this.#skip = 0;
  }

  #close(): void {
    this.#decode();
    const { destination } = this.#group;
    const outer = this.#outer.pop();
    if (!outer) return;
    if (destination === 'styles') this.#nameStyle();
    if (destination === 'note' && outer.destination !== 'note') this.#endNote();
    this.#group = outer;
    this.#skip = 0;
  }

  #control(word: string, value: number | null): void {
    if (word === 'u') {
      this.#decode();
      const code = (value ?? 0) < 0 ? (value ?? 0) + 0x10000 : (value ?? 0);
      this.#write(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
      this.#skip = this.#group.fallbackLength;
      return;
    }
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    this.#decode();
    const isStarred = this.#isStarred;
    this.#isStarred = word === '*';
    if (this.#isStarred || this.#startDestination(word, isStarred)) return;
    const character = RTF_CHARACTERS[word];
    if (character !== undefined) this.#write(character);
    else this.#setState(word, value);
  }

  /** Whether the word begins a destination. */
  #startDestination(word: string, isStarred: boolean): boolean {
    const group = this.#group;
    if (group.destination === 'none') return true;
    if (word === 'fonttbl') group.destination = 'fonts';
    else if (word === 'stylesheet') group.destination = 'styles';
    else if (word === 'footnote') this.#startNote();
    else if (RTF_PASSED_OVER.has(word) || (isStarred && !RTF_STARRED_TEXT.has(word))) {
      if (word === 'annotation') this.comments += 1;
      if (/^(?:header|footer)/.test(word)) this.hasMargins = true;
      // Word styles, which runs have, are introduced by \* in the style sheet.
      if (group.destination !== 'styles') group.destination = 'none';
      if (word === 'listtext' || word === 'pntext') this.#paragraph = this.#asEntry();
    } else return false;
    return true;
  }

  #setState(word: string, value: number | null): void {
    const isOn = value !== 0;
    switch (word) {
      case 'ansicpg':
        if (value !== null && iconv.encodingExists(`cp${value}`)) this.#ansi = `cp${value}`;
        break;
      case 'mac':
        this.#ansi = 'macintosh';
        break;
      case 'pc':
        this.#ansi = 'cp437';
        break;
      case 'uc':
        this.#group.fallbackLength = Math.max(0, Math.min(value ?? 1, 10));
        break;
      case 'f':
        this.#font = value ?? 0;
        this.#group.codePage = this.#fonts.get(this.#font) ?? '';
        break;
      case 'fcharset':
        this.#setCharset(value ?? 0);
        break;
      case 'deff':
        this.#defaultFont = value ?? 0;
        break;
      case 'plain':
        this.#group.isHidden = false;
        this.#group.codePage = this.#fonts.get(this.#defaultFont) ?? '';
        break;
      case 'v':
      case 'deleted':
        this.#group.isHidden = isOn;
        break;
      default:
        this.#setLayout(word, value);
    }
  }

  #setLayout(word: string, value: number | null): void {
    switch (word) {
      case 'pard':
        this.#paragraph = PLAIN;
        break;
      case 's':
        this.#paragraph = { ...this.#paragraph, style: value ?? 0 };
        break;
      case 'outlinelevel':
        this.#paragraph = { ...this.#paragraph, level: (value ?? 0) + 1 };
        break;
      case 'ls':
        if (value) this.#paragraph = this.#asEntry();
        break;
      case 'intbl':
        this.#paragraph = { ...this.#paragraph, inTable: true };
        break;
      case 'trowd':
        this.#isHeaderRow = false;
        break;
      case 'trhdr':
        this.#isHeaderRow = true;
        break;
      // A backslash at the end of a line is a \par too.
      case 'par':
      case '\n':
      case '\r':
      case 'sect':
      case 'page':
        this.#endParagraph();
        break;
      case 'nestcell':
        this.#write(' ');
        break;
      case 'cell':
        if (this.#group.destination === 'text') this.#cells.push(this.#takeOut());
        break;
      case 'row':
        this.#endRow();
        break;
    }
  }

  #asEntry(): Paragraph {
    return { ...this.#paragraph, isEntry: true };
  }

  #setCharset(charset: number): void {
    const codePage = RTF_CHARSETS.get(charset);
    // Most writers say 0 for “the document's own”.
    if (codePage && charset !== 0) this.#fonts.set(this.#font, codePage);
    if (this.#group.destination === 'fonts') this.#group.codePage = codePage ?? '';
  }

  #decode(): void {
    if (this.#bytes === '') return;
    const encoding = this.#group.codePage === '' ? this.#ansi : this.#group.codePage;
    const text = iconv.decode(Buffer.from(this.#bytes, 'latin1'), encoding);
    this.#bytes = '';
    this.#write(text);
  }

  #write(text: string): void {
    const { destination, isHidden } = this.#group;
    if (destination !== 'none' && destination !== 'fonts' && !isHidden) this.#text += text;
  }

  #takeOut(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  #nameStyle(): void {
    const name = this.#takeOut().replace(/;\s*$/, '').trim();
    const digit = /^(?:heading|überschrift|titre|título|titolo)\s*(\d)$/i.exec(name)?.[1];
    const level = digit === undefined ? TITLE_LEVELS.get(name) : Number(digit);
    if (level !== undefined) this.#styleLevels.set(this.#paragraph.style, level);
    this.#paragraph = PLAIN;
  }

  #startNote(): void {
    if (this.#group.destination !== 'text') return;
    this.#write(`[${this.#notes.length + 1}]`);
    this.#waiting = { text: this.#takeOut(), paragraph: this.#paragraph };
    this.#group.destination = 'note';
  }

  #endNote(): void {
    const text = this.#takeOut().trim();
    this.#notes.push({ kind: 'listEntry', text: `[${this.#notes.length + 1}] ${text}` });
    this.#text = this.#waiting?.text ?? '';
    this.#paragraph = this.#waiting?.paragraph ?? PLAIN;
  }

  #endParagraph(): void {
    const { destination } = this.#group;
    if (destination === 'note') this.#write('\n');
    if (destination !== 'text') return;
    if (this.#paragraph.inTable) {
      this.#write(' ');
      return;
    }
    const text = this.#takeOut();
    if (text.trim() === '') return;
    this.#endTable();
    const level = this.#paragraph.level ?? this.#styleLevels.get(this.#paragraph.style);
    // Level 10 is body text.
    if (level !== undefined && level < 10) this.#blocks.push({ kind: 'heading', text, level });
    else this.#blocks.push({ kind: this.#paragraph.isEntry ? 'listEntry' : 'paragraph', text });
  }

  #endRow(): void {
    const row = this.#rows.length + 1;
    const cells = this.#cells.splice(0).map((text, column) => ({ text, row, column: column + 1 }));
    this.#rows.push({ cells, isHeader: this.#isHeaderRow });
  }

  #endTable(): void {
    const rows = this.#rows.splice(0);
    if (rows.length === 0) return;
    this.#tables += 1;
    this.#blocks.push(...composeRows(markHeader(rows), { sheet: null, table: this.#tables }));
  }
}
