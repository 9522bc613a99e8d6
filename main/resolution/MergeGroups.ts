/** More members make a group that nobody could check; what would make it grow is only proposed. */
const LARGEST = 200;

/** Union-find with a veto: groups of entities that are one, in which no two may conflict. */
export class MergeGroups {
  private readonly parents: number[];
  private readonly lists = new Map<number, number[]>();
  private readonly enemies = new Map<number, Set<number>>();

  constructor(
    size: number,
    separated: readonly (readonly [number, number])[],
    private readonly conflict: (one: number, other: number) => boolean,
  ) {
    this.parents = Array.from({ length: size }, (_, index) => index);
    for (const [one, other] of separated) {
      this.enemiesOf(one).add(other);
      this.enemiesOf(other).add(one);
    }
  }

  root(index: number): number {
    let at = index;
    for (let parent = this.parents[at]; parent !== undefined && parent !== at;) {
      // Halves the path for the next time.
      this.parents[at] = this.parents[parent] ?? parent;
      at = parent;
      parent = this.parents[at];
    }
    return at;
  }

  members(index: number): readonly number[] {
    const root = this.root(index);
    return this.lists.get(root) ?? [root];
  }

  /** True when some member of the one group is separated from one of the other. */
  areSeparated(one: number, other: number): boolean {
    const [left, right] = [this.members(one), this.root(other)];
    return left.some((member) =>
      [...(this.enemies.get(member) ?? [])].some((enemy) => this.root(enemy) === right),
    );
  }

  /** Unites the groups of both and returns true; false when they are one already or may not be. */
  unite(one: number, other: number): boolean {
    const [left, right] = [this.root(one), this.root(other)];
    if (left === right) return false;
    const [some, others] = [this.members(left), this.members(right)];
    if (some.length + others.length > LARGEST || this.areSeparated(left, right)) return false;
    if (some.some((member) => others.some((another) => this.conflict(member, another))))
      return false;
    const [root, child] = left < right ? [left, right] : [right, left];
    this.parents[child] = root;
    this.lists.set(root, [...some, ...others]);
    this.lists.delete(child);
    return true;
  }

  private enemiesOf(index: number): Set<number> {
    let enemies = this.enemies.get(index);
    if (!enemies) this.enemies.set(index, (enemies = new Set()));
    return enemies;
  }
}
