import MiniSearch from 'minisearch';
import { isDeprecated } from './plainDescription';
import type { AnyClass, Schema } from './types';
import { classWords, textWords } from './textWords';

/** A class that fits a text, and why. */
export interface FoundClass {
  type: string;
  kind: AnyClass['kind'];
  /** Of no unit; comparable within one search. */
  score: number;
  /** Words of the text that stand in the class's name, description or examples; best first. */
  words: string[];
}

/** Fields are words with blanks between them. */
interface Entry {
  id: number;
  name: string;
  description: string;
  examples: string;
}

/** The name says most; an example that stands in the text says more than a word of the description. */
const BOOST = { name: 6, examples: 2, description: 0.5 };
const MOST_WORDS = 8;
/** Of classes of which only the name is known: stubs of other vocabularies. */
const NAME_ONLY = 0.3;
/** What is left of the score where no word of the name is said; relations are rarely named as such. */
const LEAST_OF_NAME = 0.2;
const LEAST_OF_RELATION = 0.5;
const COMMON_NAMES = 20;
const COMMON_SHARE = 0.02;
/** A text names most of its subjects often, but the tenth time says little that is new. */
const weightOf = (count: number) => 1 + Math.log2(count);

/** Finds the classes of one schema that words or whole texts speak of. */
export class ClassSearch {
  private readonly classes: AnyClass[];
  private readonly nameWords: Set<string>[];
  /** Words such as Action, which tell nothing where one name in fifty has them. */
  private readonly commonWords: ReadonlySet<string>;
  private readonly index: MiniSearch<Entry>;

  constructor(schema: Schema) {
    this.classes = [...schema.entities, ...schema.relations, ...schema.events];
    this.nameWords = this.classes.map((one) => new Set(classWords(one.name)));
    this.commonWords = findCommonWords(this.nameWords);
    this.index = new MiniSearch<Entry>({
      fields: ['name', 'description', 'examples'],
      tokenize: (words) => words.split(' '),
      processTerm: (term) => term,
    });
    this.index.addAll(
      this.classes.map((one, id) => ({
        id,
        name: classWords(one.name).join(' '),
        description: textWords(one.description).join(' '),
        examples: textWords(one.examples.join(' ')).join(' '),
      })),
    );
  }

  /** Every class that shares a word with the text, best first. */
  find(text: string): FoundClass[] {
    const counts = new Map<string, number>();
    for (const word of textWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const found = this.index.search([...counts.keys()].join(' '), {
      boost: BOOST,
      boostTerm: (term) => weightOf(counts.get(term) ?? 1),
    });
    return found
      .flatMap(({ id, score, match }) => {
        const one = this.classes[id as number];
        if (!one) return [];
        const fields = new Map(Object.entries(match));
        const words = [...fields.keys()].sort((a, b) => rank(fields, b) - rank(fields, a));
        const share = this.nameShare(id as number, fields);
        const least = one.kind === 'relation' ? LEAST_OF_RELATION : LEAST_OF_NAME;
        const full = score * (least + (1 - least) * share ** 2) * trust(one);
        return { type: one.name, kind: one.kind, score: full, words: words.slice(0, MOST_WORDS) };
      })
      .sort((a, b) => b.score - a.score || (a.type < b.type ? -1 : 1));
  }

  /** Of the words of a name all should stand in the text: “group” alone is no MusicGroup. */
  private nameShare(id: number, fields: ReadonlyMap<string, string[]>): number {
    const all = [...(this.nameWords[id] ?? [])];
    const telling = all.filter((word) => !this.commonWords.has(word));
    const words = telling.length > 0 ? telling : all;
    const said = words.filter((word) => fields.get(word)?.includes('name'));
    return said.length / words.length;
  }
}

function findCommonWords(names: readonly ReadonlySet<string>[]): Set<string> {
  const counts = new Map<string, number>();
  for (const words of names)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(COMMON_NAMES, names.length * COMMON_SHARE);
  return new Set([...counts].filter(([, count]) => count > most).map(([word]) => word));
}

function rank(fields: ReadonlyMap<string, string[]>, word: string): number {
  const found = fields.get(word) ?? [];
  return found.reduce((sum, field) => sum + BOOST[field as keyof typeof BOOST], 0);
}

function trust(one: AnyClass): number {
  if (isDeprecated(one.description)) return 0.1;
  return one.description === '' && one.examples.length === 0 ? NAME_ONLY : 1;
}
