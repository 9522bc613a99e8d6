/** All that a finite GBNF grammar of ours admits; repetitions are followed up to `most` times. */
export function grammarSentences(grammar: string, most = 1): Set<string> {
  const rules = new Map<string, string>();
  for (const line of grammar.split('\n').filter((one) => one !== '')) {
    const [name = '', expression = ''] = line.split(/ ::= (.*)/s);
    rules.set(name, expression);
  }
  const known = new Map<string, Set<string>>();

  const rule = (name: string): Set<string> => {
    let found = known.get(name);
    if (!found) {
      const expression = rules.get(name);
      if (expression === undefined) throw new Error(`There is no rule ${name}.`);
      found = new Reader(expression).alternatives();
      known.set(name, found);
    }
    return found;
  };

  class Reader {
    private at = 0;
    constructor(private readonly source: string) {}

    alternatives(): Set<string> {
      const found = new Set<string>();
      for (;;) {
        for (const text of this.sequence()) found.add(text);
        if (!this.take('|')) return found;
      }
    }

    private sequence(): Set<string> {
      let found = new Set(['']);
      for (;;) {
        this.blanks();
        if (this.at >= this.source.length || '|)'.includes(this.source[this.at] ?? ''))
          return found;
        const item = this.item();
        found = new Set([...found].flatMap((before) => [...item].map((after) => before + after)));
      }
    }

    private item(): Set<string> {
      let found: Set<string>;
      if (this.source[this.at] === '"') found = new Set([this.text()]);
      else if (this.take('(')) {
        found = this.alternatives();
        if (!this.take(')')) throw new Error('A bracket is not closed.');
      } else {
        const name = /^[a-z0-9-]+/.exec(this.source.slice(this.at))?.[0] ?? '';
        if (name === '') throw new Error(`Unexpected: ${this.source.slice(this.at)}`);
        this.at += name.length;
        found = rule(name);
      }
      if (this.source[this.at] === '?') {
        this.at += 1;
        return new Set(['', ...found]);
      }
      const times = /^\{0,\d+\}/.exec(this.source.slice(this.at))?.[0];
      if (times === undefined) return found;
      this.at += times.length;
      let all = new Set(['']);
      for (let round = 0; round < most; round += 1) {
        all = new Set([...all, ...[...all].flatMap((one) => [...found].map((more) => one + more))]);
      }
      return all;
    }

    private text(): string {
      const literal = /^"(?:[^"\\]|\\.)*"/s.exec(this.source.slice(this.at))?.[0] ?? '';
      if (literal === '') throw new Error('A literal is not closed.');
      this.at += literal.length;
      const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t' };
      return literal
        .slice(1, -1)
        .replace(/\\(?:x([0-9a-f]{2})|(.))/gs, (_whole, code: string | undefined, char: string) =>
          code === undefined ? (escapes[char] ?? char) : String.fromCharCode(parseInt(code, 16)),
        );
    }

    private take(char: string): boolean {
      this.blanks();
      if (this.source[this.at] !== char) return false;
      this.at += 1;
      return true;
    }

    private blanks(): void {
      while (this.source[this.at] === ' ') this.at += 1;
    }
  }

  return rule('root');
}
