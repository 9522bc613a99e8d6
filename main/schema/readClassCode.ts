import type { Token } from './ClassLexer';
import { CodeError, TokenStream } from './TokenStream';
import { buildSchema, type SourceProblem } from './buildSchema';
import { readPlainDocstring } from './docstring';
import { type ParsedClass, parseClass, parseDecorators } from './parseClass';
import type { ClassPlace, Schema, SchemaIssue } from './types';

const MAX_FOUND_LENGTH = 60;
const EXPECTED_STATEMENT = '“class”';
/** Words that begin a Python statement which says nothing about the schema. */
const OTHER_STATEMENTS = new Set(
  'import from def async if else elif try except finally with for while pass del assert type'.split(
    ' ',
  ),
);

/** A schema, what was wrong in its source, and where in the source its parts stand. */
export interface ReadClassCode {
  schema: Schema;
  issues: SchemaIssue[];
  /** Every class statement that could be read, in order; base classes and repeated names too. */
  places: ClassPlace[];
  /** The string literal that is the schema's description (UTF-16 offsets); null without one. */
  descriptionPlace: { start: number; end: number } | null;
}

/**
 * Reads KnowCoder's class code: the subset of Python that its schemas use. Nothing is evaluated and
 * nothing thrown; a class with an error is left out and reported, the others are read. Places count
 * in the source without byte order mark and with \n line ends.
 */
export function readClassCode(source: string, name: string): ReadClassCode {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const tokens = new TokenStream(text);
  const classes: ParsedClass[] = [];
  const places: ClassPlace[] = [];
  const problems: SourceProblem[] = [];
  let description: string | null = null;
  let descriptionPlace: ReadClassCode['descriptionPlace'] = null;
  while (!tokens.is('end')) {
    const { start } = tokens.token;
    let statement = start;
    try {
      const decorators = parseDecorators(tokens);
      if (tokens.is('name', 'class')) {
        statement = tokens.token.start;
        const parsed = parseClass(tokens, decorators);
        classes.push(parsed);
        places.push({ name: parsed.name, start, end: tokens.lastEnd, nameStart: parsed.start });
      } else if (decorators.length > 0) tokens.fail(EXPECTED_STATEMENT);
      else if (tokens.is('string') && description === null && classes.length === 0) {
        description = readPlainDocstring(tokens.token.text);
        descriptionPlace = { start: tokens.token.start, end: tokens.token.end };
        tokens.skipStatement();
      } else skipOtherStatement(tokens);
    } catch (error) {
      if (!(error instanceof CodeError)) throw error;
      problems.push({ ...error.token, found: describe(error.token), expected: error.expected });
      // The line of the error may itself begin the next class; never the same statement again.
      const lineStart = text.lastIndexOf('\n', error.token.start - 1) + 1;
      tokens.recover(Math.max(lineStart, statement + 1));
    }
  }
  const schema = buildSchema(classes, problems);
  const issues = locateProblems(text, problems);
  return {
    schema: { name, description: description ?? '', ...schema },
    issues,
    places,
    descriptionPlace,
  };
}

function skipOtherStatement(tokens: TokenStream): void {
  const { kind, text, end } = tokens.token;
  if (kind === 'indent') tokens.fail('no indentation here');
  if (kind === 'name' && !OTHER_STATEMENTS.has(text)) {
    const follows = /^[ \t]*(\S?)/.exec(tokens.source.slice(end, end + 200))?.[1] ?? '';
    // Assignments, annotations, calls and subscripts; two words side by side are a typing error.
    if (!follows || !'=:.([+'.includes(follows)) tokens.fail(EXPECTED_STATEMENT);
  } else if (kind !== 'name' && kind !== 'string') tokens.fail(EXPECTED_STATEMENT);
  tokens.skipStatement();
}

function describe({ kind, text }: Token): string {
  if (kind === 'newline') return 'the end of the line';
  if (kind === 'end') return 'the end of the file';
  if (kind === 'indent') return 'a deeper indentation';
  if (kind === 'dedent') return 'a shallower indentation';
  if (kind === 'error' && text.trim() === '') return 'another indentation';
  return text.length > MAX_FOUND_LENGTH ? `${text.slice(0, MAX_FOUND_LENGTH)}…` : text;
}

function locateProblems(text: string, problems: readonly SourceProblem[]): SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  let line = 1;
  let lineStart = 0;
  for (const { start, found, expected } of [...problems].sort((a, b) => a.start - b.start)) {
    for (;;) {
      const end = text.indexOf('\n', lineStart);
      if (end < 0 || end >= start) break;
      lineStart = end + 1;
      line += 1;
    }
    issues.push({ line, column: start - lineStart + 1, found, expected });
  }
  return issues;
}
