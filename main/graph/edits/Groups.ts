/** Entities that merges have made one (union-find). What was merged into is what the group goes by. */
export class Groups {
  private readonly parents = new Map<string, string>();
  /** By the id that a group goes by; single ids are not kept. */
  private readonly lists = new Map<string, string[]>();

  find(id: string): string {
    let root = id;
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root))
      root = parent;
    // Shortens the way for the next time.
    for (let at = id; at !== root;) {
      const next = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }

  unite({ into, from }: { into: string; from: string }): void {
    const [root, other] = [this.find(into), this.find(from)];
    if (root === other) return;
    this.lists.set(root, [...this.members(root), ...this.members(other)]);
    this.lists.delete(other);
    this.parents.set(other, root);
  }

  /** All ids of the group that `id` is in, itself included. */
  members(id: string): readonly string[] {
    const root = this.find(id);
    return this.lists.get(root) ?? [root];
  }
}
