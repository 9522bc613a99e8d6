/**
 * Words that join others: written small they neither start nor end a name or a trigger. Particles
 * of names (de, von, van, al, bin …) are not among them. English and German.
 */
const FUNCTION_WORDS = new Set(
  `a about above across after against along also although am among an and any are as at be because
  been before behind being below beneath beside between beyond but by can could did do does down
  during each either else every few for from had has have he her here hers him his how i if in into
  is it its itself just like many me mine more most much my near neither no nor not now of off on
  once one only onto or other our ours out over own per rather same shall she should since so some
  such than that the their theirs them then there these they this those though through till to
  together too toward towards under until up upon us very was we were what when where whether which
  while who whom whose why will with within without would yet you your yours
  aber als am an auf aus bei beim bis damit dann dass dem denn der des die das dies diese dieser
  doch durch ein eine einem einen einer eines er es für gegen hat hatte ich ihm ihn ihr ihre im in
  ist kann mit nach nicht noch nur ob oder ohne sein seine sich sie sind so über um und uns unter
  vom vor war waren was weil wenn wer wie wir wird wurde zu zum zur zwischen`.split(/\s+/),
);

/** Pronouns are no names however they are written. */
const PRONOUNS = new Set(
  `i he she it we they me him her us them his hers its our ours their theirs you your yours my mine
  this that these those who whom whose which what er sie es ihn ihm ihr wir uns ich`.split(/\s+/),
);

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

export function isPronoun(word: string): boolean {
  return PRONOUNS.has(word.toLowerCase());
}

/** “Nor” at the start of a sentence becomes “nor”, “IT” and “WHO” stay. */
export function uncapitalised(word: string): string {
  return /^\p{Lu}\P{Lu}*$/u.test(word) ? word.toLowerCase() : word;
}
