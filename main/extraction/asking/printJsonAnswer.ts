import type { PrintedCall } from '../reading/printAnswer';

/** `{"results": [{"type": "Person", "text": "Ada"}]}`: two nameless arguments are head and tail. */
export function printJsonAnswer(calls: readonly PrintedCall[]): string {
  return JSON.stringify({ results: calls.map(toRecord) });
}

function toRecord({ type, args }: PrintedCall): Record<string, unknown> {
  const nameless = args.filter(({ name }) => name === null).map(({ values }) => values[0]);
  const [first, second] = nameless;
  const ends = second === undefined ? { text: first } : { head: first, tail: second };
  const named = args.flatMap(({ name, values }) =>
    name === null ? [] : [[name, name === 'trigger' ? values[0] : values] as const],
  );
  return { type, ...(first === undefined ? {} : ends), ...Object.fromEntries(named) };
}
