import type { TokenStream } from './TokenStream';
import { type Docstring, readDocstring } from './docstring';
import { type Constructor, type PlacedName, parseConstructor } from './parseConstructor';
import { stringValue } from './pythonText';

/** A class as its source says it, before names are looked up. */
export interface ParsedClass extends PlacedName {
  parents: PlacedName[];
  docstring: Docstring | null;
  initializer: Constructor | null;
  /** Source of the class's decorators, then of everything in its body that is not schema. */
  decorators: string[];
  members: { text: string; isConstructor: boolean }[];
}

/** Bases of Python's own that say nothing about the schema. */
const PLAIN_BASES = new Set(['object', 'ABC', 'Generic', 'Protocol']);

/** Reads a class from its `class` word to the end of its block. Throws CodeError. */
export function parseClass(tokens: TokenStream, decorators: string[]): ParsedClass {
  tokens.advance();
  const { text: name, start, end } = tokens.expect('name', 'a class name');
  const parents = tokens.skip('(') ? parseBases(tokens) : [];
  tokens.expect('operator', ':', ':');
  const parsed: ParsedClass = {
    name,
    start,
    end,
    parents,
    docstring: null,
    initializer: null,
    decorators,
    members: [],
  };
  if (tokens.is('newline')) {
    tokens.advance();
    tokens.expect('indent', 'an indented block');
    while (!tokens.skipDedent()) parseMember(tokens, parsed);
  } else parseMember(tokens, parsed);
  return parsed;
}

/** Source lines of decorators, each up to its line end. */
export function parseDecorators(tokens: TokenStream): string[] {
  const decorators: string[] = [];
  while (tokens.is('operator', '@')) {
    const { start } = tokens.token;
    tokens.skipStatement();
    decorators.push(memberText(tokens, start));
  }
  return decorators;
}

function parseBases(tokens: TokenStream): PlacedName[] {
  const parents: PlacedName[] = [];
  while (!tokens.skip(')')) {
    const parent = parseBase(tokens);
    if (parent && !PLAIN_BASES.has(parent.name)) parents.push(parent);
    if (!tokens.skip(',') && !tokens.is('operator', ')')) tokens.fail('a comma or )');
  }
  return parents;
}

/** Null for keyword arguments such as `metaclass=ABCMeta`. */
function parseBase(tokens: TokenStream): PlacedName | null {
  if (tokens.is('string')) {
    const { text, start, end } = tokens.advance();
    return { name: stringValue(text).trim(), start, end };
  }
  let { text: name, start, end } = tokens.expect('name', 'a parent class');
  while (tokens.skip('.')) ({ text: name, start, end } = tokens.expect('name', 'a parent class'));
  if (tokens.is('operator', '=') || tokens.is('operator', '[')) {
    const isKeyword = tokens.is('operator', '=');
    tokens.skipUntil([',', ')']);
    if (isKeyword) return null;
  }
  return { name, start, end };
}

function parseMember(tokens: TokenStream, parsed: ParsedClass): void {
  const { start } = tokens.token;
  if (tokens.is('string') && !parsed.docstring && parsed.members.length === 0) {
    parsed.docstring = readDocstring(tokens.advance().text);
    if (!tokens.is('newline') && !tokens.is('operator', ';')) tokens.fail('the end of the line');
    tokens.skipStatement();
    return;
  }
  if (tokens.is('name', 'pass') || tokens.is('operator', '.')) {
    tokens.skipStatement();
    return;
  }
  if (tokens.is('indent')) tokens.fail('the same indentation as the lines above');
  const decorators = parseDecorators(tokens);
  if (decorators.length === 0 && tokens.skip('def')) {
    if (tokens.skip('__init__')) {
      parsed.initializer = parseConstructor(tokens);
      parsed.members.push({ text: memberText(tokens, start), isConstructor: true });
      return;
    }
  }
  if (decorators.length > 0 && !isDecorable(tokens)) tokens.fail('def or class');
  const { start: statement } = tokens.token;
  tokens.skipStatement();
  const text = memberText(tokens, decorators.length > 0 ? statement : start);
  parsed.members.push({ text: [...decorators, text].join('\n'), isConstructor: false });
}

function isDecorable(tokens: TokenStream): boolean {
  return ['def', 'class', 'async'].some((word) => tokens.is('name', word));
}

/** Source from `start` to the end of the statement, without the indentation of its first line. */
function memberText(tokens: TokenStream, start: number): string {
  const { source } = tokens;
  const indentation = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return source
    .slice(start, tokens.lastEnd)
    .split('\n')
    .map((line, index) => {
      if (index > 0 && line.startsWith(indentation))
        return line.slice(indentation.length).trimEnd();
      return line.trimEnd();
    })
    .join('\n')
    .trimEnd();
}
