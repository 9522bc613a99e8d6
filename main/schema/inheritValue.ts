/**
 * Looks a value up along the lines of parents: a class's own, else its first parent's, and so on.
 * Each class is asked once, however long the lines are; a cycle ends where it closes.
 */
export function inheritValue<T>(
  own: (name: string) => T | null,
  parentsOf: (name: string) => readonly string[],
): (name: string) => T | null {
  const values = new Map<string, T | null>();
  const open = new Set<string>();
  return (name) => {
    // Our own stack: lines of parents may be longer than the call stack.
    const stack = [name];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const asked = values.has(top) ? [] : parentsOf(top);
      const value = values.get(top) ?? own(top);
      const parent =
        value === null ? asked.find((one) => !values.has(one) && !open.has(one)) : undefined;
      const inherited = asked.map((one) => values.get(one) ?? null).find((one) => one !== null);
      if (parent !== undefined && inherited === undefined) {
        open.add(top);
        stack.push(parent);
      } else {
        values.set(top, value ?? inherited ?? null);
        open.delete(top);
        stack.pop();
      }
    }
    return values.get(name) ?? null;
  };
}
