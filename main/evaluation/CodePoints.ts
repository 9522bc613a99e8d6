/** Turns offsets of one text between UTF-16 units, as Knowloom counts, and code points, as the files do. */
export class CodePoints {
  /** UTF-16 offset of each code point, and of the text's end. */
  private readonly starts: number[] = [];
  private readonly indices = new Map<number, number>();

  constructor(text: string) {
    let offset = 0;
    for (const character of text) {
      this.indices.set(offset, this.starts.length);
      this.starts.push(offset);
      offset += character.length;
    }
    this.indices.set(offset, this.starts.length);
    this.starts.push(offset);
  }

  /** Null outside the text. */
  toUnits(codePoint: number): number | null {
    return this.starts[codePoint] ?? null;
  }

  /** An offset within a surrogate pair counts as before it. */
  fromUnits(unit: number): number {
    return this.indices.get(unit) ?? this.indices.get(unit - 1) ?? this.starts.length - 1;
  }
}
