import type { Breather } from './Breather';
import type { Entry } from './Entry';
import type { MergeGroups } from './MergeGroups';
import { sortInTurns } from './sortInTurns';
import type { MergeReason, PairDecision, ResolutionOptions } from './types';

export interface Pair {
  one: number;
  other: number;
  score: number;
  reasons: MergeReason[];
}

/** What is left of a score when its merge would bring together what conflicts. */
const VETOED = 0.7;

/** Collects the pairs that are found: the sure ones into groups, the doubtful ones for later. */
export class Decisions {
  private readonly merged: Pair[] = [];
  private readonly doubtful: Pair[] = [];

  constructor(
    private readonly entries: readonly Entry[],
    private readonly groups: MergeGroups,
    private readonly options: ResolutionOptions,
  ) {}

  /** Merges the pair if it is sure and nothing speaks against it. */
  decide(pair: Pair): void {
    const { one, other, score } = pair;
    if (score < this.options.doubtful || this.groups.root(one) === this.groups.root(other)) return;
    if (score < this.options.sure) {
      this.doubtful.push(pair);
    } else if (this.groups.unite(one, other)) {
      this.merged.push(pair);
    } else {
      const reasons = [...pair.reasons, { code: 'ambiguous' as const, weight: VETOED }];
      this.doubtful.push({
        ...pair,
        score: Math.max(score * VETOED, this.options.doubtful),
        reasons,
      });
    }
  }

  /** Takes the doubtful pairs out, best first, one for each two groups. */
  async takeDoubtful(breather: Breather): Promise<Pair[]> {
    const seen = new Set<string>();
    const open: Pair[] = [];
    for (const pair of await sortInTurns(this.doubtful.splice(0), bestFirst, breather)) {
      if (breather.isDue) await breather.pause();
      const [left, right] = [this.groups.root(pair.one), this.groups.root(pair.other)];
      if (left === right || this.groups.areSeparated(left, right)) continue;
      const key = left < right ? `${left} ${right}` : `${right} ${left}`;
      if (seen.size < seen.add(key).size) open.push(pair);
    }
    return open;
  }

  get merges(): PairDecision[] {
    return this.merged.map((pair) => this.tell(pair));
  }

  tell({ one, other, score, reasons }: Pair): PairDecision {
    const [a, b] = one < other ? [one, other] : [other, one];
    return { a: this.idOf(a), b: this.idOf(b), score, reasons };
  }

  private idOf(index: number): string {
    return this.entries[index]?.profile.id ?? '';
  }
}

export function bestFirst(left: Pair, right: Pair): number {
  return right.score - left.score || left.one - right.one || left.other - right.other;
}
