import { CodeError, TokenStream } from './TokenStream';
import { stringValue } from './pythonText';

const MAX_DEPTH = 40;

/**
 * Class names of a type annotation: `A | B`, `Union[A, B]`, `List[ A ]`, `Optional["A"]`. A name
 * with brackets is a container and gives way to what it contains.
 */
export function parseAnnotation(tokens: TokenStream, depth = 0): string[] {
  if (depth > MAX_DEPTH) tokens.fail('a simpler type');
  const names = parseSingleType(tokens, depth);
  while (tokens.skip('|')) names.push(...parseSingleType(tokens, depth));
  return names;
}

function parseSingleType(tokens: TokenStream, depth: number): string[] {
  if (tokens.is('string')) return parseQuoted(tokens, depth);
  if (tokens.is('operator', '[')) return parseArguments(tokens, depth);
  let name = tokens.expect('name', 'a class name').text;
  while (tokens.skip('.')) name = tokens.expect('name', 'a class name').text;
  return tokens.is('operator', '[') ? parseArguments(tokens, depth) : [name];
}

function parseArguments(tokens: TokenStream, depth: number): string[] {
  tokens.expect('operator', '[', '[');
  const names: string[] = [];
  while (!tokens.is('operator', ']')) {
    names.push(...parseAnnotation(tokens, depth + 1));
    if (!tokens.skip(',') && !tokens.is('operator', ']')) tokens.fail('a comma or ]');
  }
  tokens.expect('operator', ']', ']');
  return names;
}

function parseQuoted(tokens: TokenStream, depth: number): string[] {
  const token = tokens.advance();
  const inner = new TokenStream(stringValue(token.text).trim());
  try {
    const names = parseAnnotation(inner, depth + 1);
    if (inner.is('newline') || inner.is('end')) return names;
  } catch (error) {
    if (!(error instanceof CodeError)) throw error;
  }
  throw new CodeError(token, 'a class name between the quotes');
}
