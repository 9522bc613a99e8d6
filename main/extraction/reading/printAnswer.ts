import type { ReadArgument, ReadValue } from './types';

/** An object to be written; its place does not matter. */
export interface PrintedCall {
  type: string;
  args: readonly ReadArgument[];
}

/** `results = [ … ]`, one object a line, as KnowCoder writes it. Quotes and line breaks are escaped. */
export function printAnswer(calls: readonly PrintedCall[]): string {
  if (calls.length === 0) return 'results = []';
  return `results = [\n${calls.map((call) => `\t${printCall(call)}`).join(',\n')}\n]`;
}

export function printCall({ type, args }: PrintedCall): string {
  return `${type}(${args.map(printArgument).join(', ')})`;
}

function printArgument({ name, values }: ReadArgument): string {
  const [only] = values;
  const text =
    values.length === 1 && only !== undefined
      ? printValue(only)
      : `[${values.map(printValue).join(', ')}]`;
  return name === null ? text : `${name}=${text}`;
}

function printValue(value: ReadValue): string {
  return typeof value === 'string' ? printText(value) : printCall(value);
}

/** A literal in double quotes that Python and the reader read back as it was. */
export function printText(text: string): string {
  const escaped = text.replace(/["\\\n\r]/g, (char) =>
    char === '\n' ? '\\n' : char === '\r' ? '\\r' : `\\${char}`,
  );
  return `"${escaped}"`;
}
