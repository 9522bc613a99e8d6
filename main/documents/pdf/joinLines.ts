/** How a line goes on with the next one. */
export interface Joint {
  /** The hyphen at the line's end was put there by the typesetter. */
  dropsHyphen: boolean;
  separator: '' | ' ';
}

/** Words with a hyphen that stand within a line: a divided word that is among them keeps its hyphen. */
export function hyphenatedWords(lines: readonly { text: string }[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
}

/**
 * What becomes of a line's end. A hyphen goes when a small letter follows, but not in compounds: after
 * self-, well- and half-, and in words that the document writes with a hyphen elsewhere.
 */
export function jointOf(before: string, next: string, hyphenated: ReadonlySet<string>): Joint {
  const left = /(\p{L}+)([-\u00ad\u2010])$/u.exec(before);
  if (left?.[2] === '\u00ad') return { dropsHyphen: true, separator: '' };
  if (left) {
    const right = /^\p{L}+/u.exec(next)?.[0] ?? '';
    // First words that a dictionary would hardly divide after.
    const isCompound =
      /^(?:self|well|half)-/i.test(left[0]) || hyphenated.has(`${left[1]}-${right}`.toLowerCase());
    return { dropsHyphen: /^\p{Ll}/u.test(right) && !isCompound, separator: '' };
  }
  if (/\d[-–]$/.test(before) && /^\d/.test(next)) return { dropsHyphen: false, separator: '' };
  const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？」』）]/u;
  const isDense = ideographs.test(before.slice(-1)) && ideographs.test(next.slice(0, 1));
  return { dropsHyphen: false, separator: isDense ? '' : ' ' };
}
