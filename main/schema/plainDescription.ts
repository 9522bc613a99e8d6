const LONGEST = 400;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A comment without tags and the signs of Markdown and wikis, on one line. */
export function plainDescription(comment: string): string {
  return comment
    .replace(/\\n/g, '\n')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\[\[([^[\]]*)\]\]/g, '$1')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[`*]{1,3}(\S(?:[^`*]*\S)?)[`*]{1,3}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** At most 400 UTF-16 units of a description, cut behind a sentence where there is one. */
export function shortenDescription(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '');
  const sentence = /^.*[.!?](?=\s)/s.exec(start)?.[0];
  return sentence ?? `${start.replace(/\s+\S*$/, '')}…`;
}

/** True for a class that its source wants no longer used: imports write so before its description. */
export function isDeprecated(description: string): boolean {
  return /^Deprecated[.,]/.test(description);
}

/** What a prompt that shows many classes can afford: at most 160 UTF-16 units, whole words. */
export function firstSentence(description: string): string {
  const sentence = /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(description)?.[0] ?? description;
  if (sentence.length <= 160) return sentence;
  return `${sentence.slice(0, 159).replace(/\s+\S*$/, '')}…`;
}
