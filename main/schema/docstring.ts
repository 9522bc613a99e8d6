import { joinExamples, splitExamples } from './examples';
import { escapeText, stringBody, unescapeText } from './pythonText';

/** What a class's docstring says. */
export interface Docstring {
  description: string;
  examples: string[];
}

const EXAMPLES = /^\s*examples?\s*:/i;
const DESCRIPTION = /^\s*description\s*:/i;
const BULLET = /^\s*[-*•]\s+/;

/**
 * Reads both layouts: KnowCoder's `Description:` and `Examples:` lines, or plain text, with or
 * without an `Examples:` line or a list of bullets below it.
 */
export function readDocstring(literal: string): Docstring {
  const { body, raw } = stringBody(literal);
  const decode = (text: string) => (raw ? text : unescapeText(text));
  const lines = body.split('\n');
  const examplesAt = lines.findIndex((line) => EXAMPLES.test(line));
  const text = lines.slice(0, examplesAt < 0 ? lines.length : examplesAt);
  const description = decode(joinLines(text).replace(DESCRIPTION, '').trim());
  if (examplesAt < 0) return { description, examples: [] };
  const examples = lines.slice(examplesAt).map((line) => line.replace(EXAMPLES, ''));
  const isList = examples[0]?.trim() === '';
  const bullets = examples.filter((line) => isList && BULLET.test(line));
  if (bullets.length > 0)
    return {
      description,
      examples: bullets.map((line) => decode(line.replace(BULLET, '').trim())),
    };
  return { description, examples: splitExamples(decode(joinLines(examples))) };
}

/** The text of a module's docstring, its lines joined. */
export function readPlainDocstring(literal: string): string {
  const { body, raw } = stringBody(literal);
  const text = joinLines(body.split('\n'));
  return raw ? text : unescapeText(text);
}

/** The lines between the quotes of KnowCoder's layout, without indentation. */
export function docstringLines(
  { description, examples }: Docstring,
  { trailingComma }: { trailingComma: boolean },
): string[] {
  const lines = [`Description: ${escapeText(description)}`];
  if (examples.length > 0) lines.push(examplesLine(examples, { trailingComma }));
  return lines;
}

/** `trailingComma`: KnowCoder ends the triggers of events, and only them, with a comma and a blank. */
export function examplesLine(
  examples: readonly string[],
  { trailingComma }: { trailingComma: boolean },
): string {
  return `Examples: ${escapeText(joinExamples(examples))}${trailingComma ? ', ' : ''}`;
}

function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
