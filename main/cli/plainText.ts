/** Control characters (terminal escapes among them), and marks that turn the reading direction. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** One line that a terminal prints as it is, whatever a document or file name contains. */
export function plainText(text: string): string {
  return text.replace(UNSAFE, ' ');
}
