import type { Quad, Term } from '@rdfjs/types';
import { TERMS } from './vocabulary';

/** The statements of a file by subject. */
export class Statements {
  private readonly bySubject = new Map<string, Map<string, Term[]>>();

  constructor(quads: readonly Quad[]) {
    for (const { subject, predicate, object } of quads) {
      const key = keyOf(subject);
      let statements = this.bySubject.get(key);
      if (!statements) this.bySubject.set(key, (statements = new Map<string, Term[]>()));
      const values = statements.get(predicate.value);
      if (values) values.push(object);
      else statements.set(predicate.value, [object]);
    }
  }

  /** Keys of all subjects, in the order of the file; those of blank nodes begin with `_:`. */
  get subjects(): string[] {
    return [...this.bySubject.keys()];
  }

  values(subject: string, predicate: string): Term[] {
    return this.bySubject.get(subject)?.get(predicate) ?? [];
  }

  /** Keys of named and blank nodes. */
  nodes(subject: string, predicates: readonly string[]): string[] {
    return predicates.flatMap((predicate) =>
      this.values(subject, predicate)
        .filter((term) => term.termType !== 'Literal')
        .map(keyOf),
    );
  }

  /** Texts in English, else without a language, else in the first language; all of that one. */
  texts(subject: string, predicate: string): string[] {
    const byLanguage = new Map<string, string[]>();
    for (const term of this.values(subject, predicate)) {
      if (term.termType !== 'Literal') continue;
      const language = term.language.toLowerCase().split('-')[0] ?? '';
      const texts = byLanguage.get(language);
      if (texts) texts.push(term.value);
      else byLanguage.set(language, [term.value]);
    }
    const [first] = byLanguage.values();
    return byLanguage.get('en') ?? byLanguage.get('') ?? first ?? [];
  }

  /** Members of an RDF list; ends where the list does, or where it turns in a circle. */
  list(head: string): string[] {
    const members: string[] = [];
    const seen = new Set<string>();
    for (let at = head; at !== TERMS.nil && !seen.has(at);) {
      seen.add(at);
      members.push(...this.nodes(at, [TERMS.first]));
      at = this.nodes(at, [TERMS.rest])[0] ?? TERMS.nil;
    }
    return members;
  }
}

export const isBlank = (key: string): boolean => key.startsWith('_:');

function keyOf(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}
