/** An upper estimate that needs no tokenizer, so that a plan needs no model. */
export function estimateTokens(text: string): number {
  const wide = text.match(/[^\u0000-\u024f]/gu)?.length ?? 0;
  return (text.length - wide) / 3.4 + wide * 1.5;
}
