/** What class code cannot use as the name of a class: its base classes, Python's words and plain bases. */
const RESERVED = new Set(
  'Entity Relation Event ABC Generic Protocol Any None True False'.split(' '),
);
const KEYWORDS = new Set(
  (
    'and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield self cls trigger arg_names args kwargs'
  ).split(' '),
);
const LONGEST = 80;

/**
 * A class name in PascalCase from any text, such as a label; empty when nothing of the text can
 * stand in a name. Quotes, back-ticks, emoji and other signs divide words and are left out.
 */
export function toClassName(text: string): string {
  const words = wordsOf(text);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const cut = cutName(name);
  return cut !== '' && !/^[\p{ID_Start}_]/u.test(cut) ? `_${cut}` : cut;
}

/** A role name in snake_case; empty when nothing of the text can stand in a name. */
export function toRoleName(text: string): string {
  const words = wordsOf(text.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' '));
  const name = cutName(words.join('_').toLowerCase());
  const started = name !== '' && !/^[\p{ID_Start}_]/u.test(name) ? `_${name}` : name;
  return KEYWORDS.has(started) ? `${started}_` : started;
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.replace(/[^\p{ID_Continue}]|^\p{M}+/gu, ''))
    .filter((word) => word !== '');
}

/** Code points, not halves of them. */
function cutName(name: string): string {
  return name.length > LONGEST ? Array.from(name).slice(0, LONGEST).join('') : name;
}

const CLASS_NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/** True for what class code can name a class. */
export function isClassName(name: string): boolean {
  return CLASS_NAME.test(name) && !RESERVED.has(name);
}

/** Gives out class names, each once. */
export class ClassNames {
  private readonly taken = new Set<string>();

  /** True when the name is free and was taken by this call. */
  take(name: string): boolean {
    if (name === '' || RESERVED.has(name) || this.taken.has(name)) return false;
    this.taken.add(name);
    return true;
  }

  /** The first free one of the candidates, else the last with a number. */
  takeFirst(candidates: readonly string[]): string {
    const free = candidates.find((name) => this.take(name));
    if (free !== undefined) return free;
    const stem = candidates.findLast((name) => name !== '') ?? 'Class';
    for (let count = 2; ; count += 1) if (this.take(`${stem}${count}`)) return `${stem}${count}`;
  }
}
