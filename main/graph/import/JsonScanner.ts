import { failure, reasonOf } from '../../../contract';
import { ImportRefused, invalid, type FilePlace } from './ImportRefused';

/** UTF-16 units of one value: a list element of an export is far smaller, and must fit in memory. */
const LONGEST = 64 * 1024 * 1024;
/** Brackets within brackets; a graph has a handful. */
const DEEPEST = 100;

const SPACE = /[ \t\n\r]/;

/**
 * Takes JSON text apart value by value without holding it: one calls for the brackets and separators
 * that should come, and for values, which JSON.parse reads. Throws ImportRefused with the place.
 */
export class JsonScanner {
  private readonly parts: AsyncIterator<string>;
  private text = '';
  private at = 0;
  private ended = false;
  private line = 1;
  /** Offset in `text` of the current line's start; negative when that has been let go. */
  private lineStart = 0;

  constructor(
    parts: AsyncIterable<string>,
    private readonly path: string,
  ) {
    this.parts = parts[Symbol.asyncIterator]();
  }

  get place(): FilePlace {
    return { line: this.line, column: this.at - this.lineStart + 1 };
  }

  /** The next character that is no white space, which stays; '' at the end. */
  async peek(): Promise<string> {
    for (;;) {
      for (; this.at < this.text.length; this.at += 1) {
        const character = this.text.charAt(this.at);
        if (!SPACE.test(character)) return character;
        if (character === '\n') this.newLine(this.at);
      }
      if (!(await this.fill(this.at))) return '';
    }
  }

  /** Takes the character when it comes next. */
  async accept(character: string): Promise<boolean> {
    if ((await this.peek()) !== character) return false;
    this.at += 1;
    return true;
  }

  async expect(character: string): Promise<void> {
    if (await this.accept(character)) return;
    throw this.unexpected(`“${character}” should stand here`);
  }

  /** The next value, whatever it is, and where it began. */
  async value(): Promise<{ value: unknown; place: FilePlace; length: number }> {
    if ((await this.peek()) === '') throw this.unexpected('a value should stand here');
    const place = this.place;
    const end = await this.findEnd();
    const text = this.text.slice(this.at, end);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      this.newLine(this.at + at);
    this.at = end;
    try {
      return { value: JSON.parse(text) as unknown, place, length: text.length };
    } catch (error) {
      if (this.ended && end === this.text.length) throw this.cut();
      throw invalid(this.path, place, `this is no JSON (${reasonOf(error)})`);
    }
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    await this.parts.return?.();
  }

  unexpected(reason: string): ImportRefused {
    const ended = this.ended && this.at >= this.text.length;
    return ended ? this.cut() : invalid(this.path, this.place, reason);
  }

  private cut(): ImportRefused {
    return new ImportRefused(failure('import_cut', { path: this.path, line: this.line }));
  }

  /** The offset behind the value that begins at `at`. */
  private async findEnd(): Promise<number> {
    let depth = 0;
    let inText = false;
    for (let offset = 0; ; offset += 1) {
      if (this.at + offset >= this.text.length && !(await this.fill(this.at))) {
        if (depth > 0 || inText) throw this.cut();
        return this.text.length;
      }
      const character = this.text.charCodeAt(this.at + offset);
      if (inText) {
        // A backslash takes the next character with it, which may not have been read yet.
        if (character === 92) offset += 1;
        else if (character === 34) inText = false;
        else continue;
        if (!inText && depth === 0) return this.at + offset + 1;
      } else if (character === 34) inText = true;
      else if (character === 123 || character === 91) {
        depth += 1;
        if (depth > DEEPEST) throw invalid(this.path, this.place, 'this is nested too deeply');
      } else if (character === 125 || character === 93) {
        if (depth === 0) return this.at + offset;
        depth -= 1;
        if (depth === 0) return this.at + offset + 1;
      } else if (depth === 0 && isBoundary(character)) return this.at + offset;
    }
  }

  /** Reads on; what stood before `from` is let go. False at the end. */
  private async fill(from: number): Promise<boolean> {
    if (this.ended) return false;
    const next = await this.parts.next();
    if (next.done) {
      this.ended = true;
      return false;
    }
    if (this.text.length - from > LONGEST)
      throw invalid(this.path, this.place, 'a single value has more than 64 million characters');
    this.text = this.text.slice(from) + next.value;
    this.at -= from;
    this.lineStart -= from;
    return true;
  }

  private newLine(offset: number): void {
    this.line += 1;
    this.lineStart = offset + 1;
  }
}

/** A comma, colon or white space ends a number or a word. */
function isBoundary(character: number): boolean {
  return character === 44 || character === 58 || character <= 32;
}
