import type { ReadCall, ReadValue } from './types';

/** What an end, a filler or a trigger reads like, and the class the model gave it. */
export interface Part {
  text: string;
  type: string | null;
}

/** The first text of a call, however deep: the name of an entity. */
export function firstText(call: ReadCall): string | null {
  for (const { values } of call.args) {
    for (const value of values) {
      const text = typeof value === 'string' ? value : firstText(value);
      if (text !== null && text.trim() !== '') return text;
    }
  }
  return null;
}

export function toPart(value: ReadValue): Part | null {
  if (typeof value === 'string') return { text: value, type: null };
  const text = firstText(value) ?? value.key;
  return text === null ? null : { text, type: value.type };
}

const HEAD = /^(?:head|head_?entity|subject|source|from|arg1)$/i;
const TAIL = /^(?:tail|tail_?entity|object|target|to|arg2)$/i;
const TRIGGER = /^trigger$/i;

/** The two ends of a relation; null where there are not exactly two. */
export function endsOf(call: ReadCall): [Part, Part] | null {
  const parts = (name: RegExp) =>
    call.args
      .filter((arg) => arg.name !== null && name.test(arg.name))
      .flatMap((arg) => arg.values);
  const named = { head: parts(HEAD), tail: parts(TAIL) };
  const unnamed = call.args
    .filter(({ name }) => name === null || !(HEAD.test(name) || TAIL.test(name)))
    .flatMap(({ values }) => values);
  const ends: (ReadValue | undefined)[] = [];
  if (named.head.length + named.tail.length > 0) {
    if (named.head.length > 1 || named.tail.length > 1) return null;
    const rest = [...unnamed];
    ends.push(named.head[0] ?? call.key ?? rest.shift(), named.tail[0] ?? rest.shift());
    if (rest.length > 0) return null;
  } else if (call.key !== null && unnamed.length === 1) ends.push(call.key, unnamed[0]);
  else if (unnamed.length === 2) ends.push(...unnamed);
  const [head, tail] = ends.map((end) => (end === undefined ? null : toPart(end)));
  return head && tail ? [head, tail] : null;
}

/** The trigger of an event and its other arguments. */
export function eventParts(call: ReadCall): {
  trigger: string | null;
  fillers: { role: string | null; part: Part }[];
} {
  let trigger: string | null = null;
  const fillers: { role: string | null; part: Part }[] = [];
  call.args.forEach(({ name, values }, position) => {
    const parts = values.map(toPart).filter((part) => part !== null);
    const isTrigger = name === null ? position === 0 && call.key === null : TRIGGER.test(name);
    if (isTrigger && trigger === null) trigger = parts[0]?.text ?? null;
    else fillers.push(...parts.map((part) => ({ role: name, part })));
  });
  return { trigger: trigger ?? call.key, fillers };
}
