import { ClassSearch, type FoundClass } from './ClassSearch';
import { SchemaIndex } from './SchemaIndex';
import { CoreClasses } from './CoreClasses';
import { firstSentence, isDeprecated } from './plainDescription';
import { narrowSchema } from './narrowSchema';
import { sampleText } from './sampleText';
import type { AnyClass, Schema } from './types';

/** A chosen class: `words` of the text that spoke for it; none where it was pinned or is a core class. */
export interface ChosenClass extends FoundClass {
  /** `core`: the schema's relations are about such classes; `ends`: it joins chosen entities. */
  reason: 'pinned' | 'words' | 'core' | 'ends';
}

/** The classes for one document, best first in each kind, and the schema that holds just them. */
export interface TypeChoice {
  chosen: ChosenClass[];
  schema: Schema;
}

export interface ChoiceOptions {
  /** Names of classes that are always and never chosen. */
  pinned?: readonly string[];
  banned?: readonly string[];
  /** Estimated tokens that the chosen classes may take in a prompt. */
  tokens?: number;
}

/** Raised when the choice changes, since it decides answers. */
export const CHOICE_VERSION = 1;

const TOKENS = 2000;
/** Of the tokens; what one kind leaves goes to the next. */
const SHARES = { entity: 0.45, relation: 0.3, event: 0.25 } as const;
const MOST = { entity: 30, relation: 24, event: 12 } as const;
/** Words below this share of the best score of their kind say too little. */
const LEAST_SHARE = 0.12;
const FROM_CHILD = 0.5;
/** A relation between core classes, as a share of the best word score: most texts hold some. */
const CORE_RELATION = 0.25;

/** Chooses from a schema that fits no prompt the classes that a text speaks of. */
export class TypeChooser {
  private readonly index: SchemaIndex;
  private readonly search: ClassSearch;
  private readonly core: CoreClasses;

  constructor(private readonly schema: Schema) {
    this.index = new SchemaIndex(schema);
    this.search = new ClassSearch(schema);
    this.core = new CoreClasses(this.index);
  }

  /**
   * Entities by the words of the text and the core classes, then relations and events whose ends and
   * roles chosen entities can fill. The same text gives the same choice.
   */
  choose(
    text: string,
    { pinned = [], banned = [], tokens = TOKENS }: ChoiceOptions = {},
  ): TypeChoice {
    const barred = new Set(banned);
    // A pinned relation needs what stands at its ends.
    const ends = pinned.flatMap((name) => {
      const one = this.index.get(name);
      return one?.kind === 'relation' ? [...one.head, ...one.tail] : [];
    });
    const pins = new Set([...pinned, ...ends].filter((name) => !barred.has(name)));
    const found = new Map(this.search.find(sampleText(text)).map((one) => [one.type, one]));
    const open = (one: AnyClass) =>
      !barred.has(one.name) && !pins.has(one.name) && !isDeprecated(one.description);
    const budget = new Budget(tokens);

    const entities = budget.take('entity', [
      ...this.pins(this.schema.entities, pins),
      ...this.rankEntities(found, open),
    ]);
    const names = new Set(entities.map(({ type }) => type));
    const relations = budget.take('relation', [
      ...this.pins(this.schema.relations, pins),
      ...this.rankRelations(found, names, open),
    ]);
    const events = budget.take('event', [
      ...this.pins(this.schema.events, pins),
      ...this.rankEvents(found, open),
    ]);
    const taken = [...entities, ...relations, ...events];
    const schema = narrowSchema(
      this.index,
      taken.map(({ type }) => type),
    );
    const left = new SchemaIndex(schema);
    const chosen = taken.filter(({ type }) => left.get(type)).map(({ one: _one, ...rest }) => rest);
    return { chosen, schema };
  }

  private pins(classes: readonly AnyClass[], pins: ReadonlySet<string>): Candidate[] {
    return classes
      .filter((one) => pins.has(one.name))
      .map((one) => candidate(one, { score: 0, words: [] }, 'pinned'));
  }

  /** A class whose subclasses fit fits too: a text on museums speaks of places. */
  private rankEntities(
    found: Map<string, FoundClass>,
    open: (one: AnyClass) => boolean,
  ): Candidate[] {
    const scores = new Map<
      string,
      { score: number; words: string[]; reason: ChosenClass['reason'] }
    >();
    const best = Math.max(
      1,
      ...this.schema.entities.filter(open).map((one) => found.get(one.name)?.score ?? 0),
    );
    for (const one of this.schema.entities) {
      const match = found.get(one.name);
      if (!match) continue;
      const add = (name: string, score: number) => {
        const known = scores.get(name);
        if (!known || known.score < score)
          scores.set(name, { score, words: match.words, reason: 'words' });
      };
      add(one.name, match.score);
      for (const parent of one.parents) add(parent, match.score * FROM_CHILD);
    }
    for (const [name, share] of this.core.shares) {
      const known = scores.get(name);
      const score = share * best;
      if (!known || known.score < score)
        scores.set(name, {
          score: score + (known?.score ?? 0) / 2,
          words: known?.words ?? [],
          reason: 'core',
        });
    }
    return this.schema.entities.flatMap((one) => {
      const match = scores.get(one.name);
      if (!match || !open(one) || this.core.isValue(one.name)) return [];
      return match.score < LEAST_SHARE * best ? [] : [candidate(one, match, match.reason)];
    });
  }

  /** Relations that can hold between chosen entities; narrow ends say more than wide ones. */
  private rankRelations(
    found: Map<string, FoundClass>,
    entities: ReadonlySet<string>,
    open: (one: AnyClass) => boolean,
  ): Candidate[] {
    const fills = (types: readonly string[]) => this.fillers(types, entities);
    const best = Math.max(
      1,
      ...this.schema.relations.map((one) => found.get(one.name)?.score ?? 0),
    );
    return this.schema.relations.flatMap((one) => {
      if (!open(one)) return [];
      const [head, tail] = [fills(one.head), fills(one.tail)];
      if (head.length === 0 || tail.length === 0) return [];
      const match = found.get(one.name);
      const narrow = 1 / Math.log2(1 + one.head.length + one.tail.length);
      const common = this.core.share(one.head) * this.core.share(one.tail);
      const score = (match?.score ?? 0) * (0.5 + narrow) + CORE_RELATION * best * narrow * common;
      if (score === 0) return [];
      return [candidate(one, { score, words: match?.words ?? [] }, match ? 'words' : 'ends')];
    });
  }

  private rankEvents(
    found: Map<string, FoundClass>,
    open: (one: AnyClass) => boolean,
  ): Candidate[] {
    const candidates = this.schema.events.flatMap((one) => {
      const match = found.get(one.name);
      return match && open(one) ? [candidate(one, match, 'words')] : [];
    });
    const best = Math.max(0, ...candidates.map(({ score }) => score));
    return candidates.filter(({ score }) => score >= LEAST_SHARE * best);
  }

  /** Chosen classes that may stand where `types` are allowed. */
  private fillers(types: readonly string[], entities: ReadonlySet<string>): string[] {
    return [...entities].filter((name) => types.some((type) => this.index.isA(name, type)));
  }
}

interface Candidate extends ChosenClass {
  one: AnyClass;
}

function candidate(
  one: AnyClass,
  { score, words }: { score: number; words: string[] },
  reason: ChosenClass['reason'],
): Candidate {
  return { one, type: one.name, kind: one.kind, score, words, reason };
}

/** Gives each kind its share of the tokens, and the next what is left. */
class Budget {
  private spare = 0;

  constructor(private readonly tokens: number) {}

  /** Pinned ones always, then the best as long as they fit. */
  take(kind: keyof typeof SHARES, candidates: readonly Candidate[]): Candidate[] {
    let left = this.tokens * SHARES[kind] + this.spare;
    const taken: Candidate[] = [];
    const isPinned = ({ reason }: Candidate) => reason === 'pinned';
    const ranked = candidates.toSorted(
      (a, b) => Number(isPinned(b)) - Number(isPinned(a)) || b.score - a.score,
    );
    for (const each of ranked) {
      const cost = costOf(each.one);
      if (!isPinned(each) && (taken.length >= MOST[kind] || cost > left)) continue;
      taken.push(each);
      left -= cost;
    }
    this.spare = Math.max(0, left);
    return taken;
  }
}

/** Tokens of a class in a prompt, by its characters; ends and roles are trimmed before. */
function costOf({ name, description, examples }: AnyClass): number {
  const shown = examples.slice(0, 3).join(', ');
  const said = firstSentence(description);
  return (name.length * 2 + said.length + shown.length + 30) / 3.4;
}
