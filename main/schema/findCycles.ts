/**
 * The parent links that close a cycle, in the order of `names`. Removing them leaves none. Links
 * of a class to itself are among them.
 */
export function findCycles(
  names: readonly string[],
  parentsOf: (name: string) => readonly string[],
): { child: string; parent: string }[] {
  const closing: { child: string; parent: string }[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const name of names) {
    if (state.has(name)) continue;
    // Depth first with our own stack: lines of parents may be longer than the call stack.
    const stack = [{ name, parents: parentsOf(name), next: 0 }];
    state.set(name, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const parent = top.parents[top.next];
      top.next += 1;
      if (parent === undefined) {
        state.set(top.name, 'done');
        stack.pop();
      } else if (state.get(parent) === 'open') closing.push({ child: top.name, parent });
      else if (!state.has(parent)) {
        state.set(parent, 'open');
        stack.push({ name: parent, parents: parentsOf(parent), next: 0 });
      }
    }
  }
  return closing;
}
