import type { TokenStream } from './TokenStream';
import { splitExamples } from './examples';
import { parseAnnotation } from './parseAnnotation';
import { stringValue, unescapeText } from './pythonText';

/** A name of the source and where it stands (UTF-16 offset). */
export interface PlacedName {
  name: string;
  start: number;
  end: number;
}

export interface Parameter extends PlacedName {
  /** Names of the annotation; null without one. */
  types: string[] | null;
}

export interface Constructor {
  parameters: Parameter[];
  /** Strings of `arg_names = [...]` in its body; null without that line. */
  argumentNames: PlacedName[] | null;
  /** From an `# Examples:` comment among the parameters, KnowCoder's place for triggers. */
  examples: string[];
}

/** Reads from the `(` behind `__init__` to the end of the body. */
export function parseConstructor(tokens: TokenStream): Constructor {
  tokens.takeComments();
  tokens.expect('operator', '(', '(');
  const parameters = parseParameters(tokens);
  const examples = tokens.takeComments().flatMap(readExamplesComment);
  if (tokens.skip('-')) {
    tokens.expect('operator', '->', '>');
    parseAnnotation(tokens);
  }
  tokens.expect('operator', ':', ':');
  return { parameters, argumentNames: parseBody(tokens), examples };
}

function parseParameters(tokens: TokenStream): Parameter[] {
  const parameters: Parameter[] = [];
  while (!tokens.skip(')')) {
    const starred = tokens.skip('*');
    if (starred) tokens.skip('*');
    const isMarker = tokens.skip('/') || (starred && !tokens.is('name'));
    if (!isMarker) {
      const parameter = parseParameter(tokens);
      if (!starred) parameters.push(parameter);
    }
    if (!tokens.skip(',') && !tokens.is('operator', ')')) tokens.fail('a comma or )');
  }
  return parameters;
}

function parseParameter(tokens: TokenStream): Parameter {
  const { text, start, end } = tokens.expect('name', 'a parameter name');
  const types = tokens.skip(':') ? parseAnnotation(tokens) : null;
  if (tokens.skip('=')) tokens.skipUntil([',', ')']);
  return { name: text, start, end, types };
}

function readExamplesComment(comment: string): string[] {
  const found = /^Examples?:(.*)$/i.exec(comment);
  return found ? splitExamples(unescapeText((found[1] ?? '').trim())) : [];
}

/** Passes the body and picks up `arg_names = [...]` wherever it stands. */
function parseBody(tokens: TokenStream): PlacedName[] | null {
  if (!tokens.is('newline')) return parseStatements(tokens, () => tokens.is('newline'));
  tokens.advance();
  tokens.expect('indent', 'an indented block');
  let depth = 1;
  const found = parseStatements(tokens, () => {
    if (tokens.is('indent')) depth += 1;
    if (tokens.is('dedent')) depth -= 1;
    return depth === 0;
  });
  tokens.advance();
  return found;
}

function parseStatements(tokens: TokenStream, atEnd: () => boolean): PlacedName[] | null {
  let names: PlacedName[] | null = null;
  while (!atEnd() && !tokens.is('end')) {
    const { kind, text } = tokens.advance();
    if (kind !== 'name' || text !== 'arg_names' || !tokens.skip('=')) continue;
    if (tokens.is('operator', '[') || tokens.is('operator', '(')) names = parseStrings(tokens);
  }
  return names;
}

function parseStrings(tokens: TokenStream): PlacedName[] {
  const closing = tokens.advance().text === '[' ? ']' : ')';
  const names: PlacedName[] = [];
  while (!tokens.skip(closing)) {
    const { text, start, end } = tokens.expect('string', 'a role name in quotes');
    names.push({ name: stringValue(text), start, end });
    if (!tokens.skip(',') && !tokens.is('operator', closing)) tokens.fail(`a comma or ${closing}`);
  }
  return names;
}
