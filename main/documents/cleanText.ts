/**
 * Text as all documents hold it: line ends are \n (form feeds and vertical tabs too, they end lines),
 * other control characters and U+FEFF are gone, lone surrogates are U+FFFD. All else stays as it was.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\ufeff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
