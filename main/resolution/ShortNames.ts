import type { Blocks } from './Blocks';
import { common, type Entry } from './Entry';
import type { MergeGroups } from './MergeGroups';
import type { Pair } from './Decisions';
import type { ParsedName } from './names/parseName';
import { SMALL_WORDS } from './names/wordLists';
import type { PairScorer, Scored } from './PairScorer';

/** Longer lists of entities with one word are narrowed to the short name's own documents. */
const MOST_WITH_WORD = 400;
const MOST_IN_DOCUMENTS = 4000;
/** Without a common document only rare words say anything. */
const RARE = 30;
const MOST_TOLD = 5;

/** What is left of a score when several entities are meant as likely. */
const AMBIGUOUS = 0.7;
/** What is left when no document of the short name has the long one. */
const ELSEWHERE = 0.5;
/** Candidates that are worse than the best by more than this do not make it ambiguous. */
const MARGIN = 0.1;

interface Candidate {
  entry: Entry;
  scored: Scored;
}

/** Finds what short names stand for: "Lovelace", "A. Lovelace", "IBM". */
export class ShortNames {
  /** Short names whose candidates are too many to look at. */
  leftOut = 0;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly inDocument: readonly (readonly number[])[],
    private readonly blocks: Blocks,
    private readonly scorer: PairScorer,
    private readonly groups: MergeGroups,
  ) {}

  /** The pairs of a short name and what it may stand for, best first; as the groups are now. */
  find(short: Entry): Pair[] {
    const found = new Map<number, Candidate>();
    let complete = true;
    for (const list of this.lists(short)) {
      if (list === null) complete = false;
      for (const index of list ?? []) {
        const entry = this.entries[index];
        if (!entry || entry === short || found.has(index)) continue;
        const candidate = this.candidate(short, entry, list?.length ?? 0);
        if (candidate) found.set(index, candidate);
      }
    }
    if (!complete) this.leftOut++;
    const candidates = [...found.values()].sort(
      (a, b) => b.scored.score - a.scored.score || a.entry.index - b.entry.index,
    );
    return this.weigh(short, candidates, complete);
  }

  private candidate(short: Entry, entry: Entry, listed: number): Candidate | null {
    if (listed > RARE && common(short.documents, entry.documents, 1).length === 0) return null;
    const scored = this.scorer.score(short, entry);
    if (scored === null || scored === 'conflict' || scored.evidence.short !== 'one') return null;
    return { entry, scored };
  }

  private *lists(short: Entry): Generator<readonly number[] | null> {
    let ownDocuments = false;
    if (short.kind === 'value') return;
    for (const name of short.names) {
      const rarest = this.rarest(name);
      if (rarest.length > MOST_WITH_WORD) ownDocuments = true;
      else yield rarest;
      if (name.acronym !== '') {
        const long = this.blocks.withAcronym(name.acronym);
        if (long.length > MOST_WITH_WORD) ownDocuments = true;
        else yield long;
        // Beginnings of words are no key: only the own documents are searched for them.
        if (name.acronym.length > 3) yield this.beside(short) ?? [];
      }
    }
    if (ownDocuments) yield this.beside(short);
  }

  /** The entities with the least frequent of a name's words. */
  private rarest(name: ParsedName): readonly number[] {
    const lists = name.sounds
      // What is no initial and no particle.
      .filter((sound, index) => sound.length > 1 && !SMALL_WORDS.has(name.content[index] ?? ''))
      .map((sound) => this.blocks.withWord(sound));
    return lists.sort((a, b) => a.length - b.length)[0] ?? [];
  }

  /** The entities of the same documents; null when they are too many. */
  private beside(short: Entry): number[] | null {
    let size = 0;
    for (const document of short.documents) size += this.inDocument[document]?.length ?? 0;
    if (size > MOST_IN_DOCUMENTS) return null;
    const beside = new Set([...short.documents].flatMap((at) => this.inDocument[at] ?? []));
    return [...beside];
  }

  /** One candidate is an answer, several are a question. */
  private weigh(short: Entry, candidates: readonly Candidate[], complete: boolean): Pair[] {
    const near = candidates.filter(({ scored }) => scored.together);
    const likely = near.length > 0 ? near : candidates;
    const least = (likely[0]?.scored.score ?? 0) - MARGIN;
    const equals = likely.filter(({ scored }) => scored.score >= least);
    const roots = new Set(equals.map(({ entry }) => this.groups.root(entry.index)));
    // In the documents where the best is not mentioned, the short name may be anybody's.
    const covered = this.coverage(short, likely);
    const others = candidates.filter(({ entry }) => !roots.has(this.groups.root(entry.index)));
    const ambiguous = !complete || roots.size > 1 || (covered < 1 && others.length > 0);
    return likely.slice(0, MOST_TOLD).map(({ entry, scored }) => {
      const pair: Pair = {
        ...{ one: short.index, other: entry.index },
        ...{ score: scored.score, reasons: [...scored.reasons] },
      };
      if (ambiguous) {
        pair.score *= AMBIGUOUS;
        const detail = `${Math.max(roots.size, 2)}${complete ? '' : '+'}`;
        pair.reasons.push({ code: 'ambiguous', weight: AMBIGUOUS, detail });
      }
      if (scored.together && scored.evidence.local && covered < 1) {
        const left = ELSEWHERE + (1 - ELSEWHERE) * covered;
        pair.score *= left;
        pair.reasons.push({ code: 'elsewhere', weight: left });
      }
      return pair;
    });
  }

  /** Share of the short name's documents that have one of the candidates, 0…1. */
  private coverage(short: Entry, candidates: readonly Candidate[]): number {
    if (short.documents.length === 0) return 0;
    const covered = new Set(
      candidates.flatMap(({ entry }) =>
        this.groups
          .members(entry.index)
          .flatMap((member) => common(short.documents, this.documentsOf(member), Infinity)),
      ),
    );
    return covered.size / short.documents.length;
  }

  private documentsOf(index: number): Int32Array {
    return this.entries[index]?.documents ?? new Int32Array();
  }
}
