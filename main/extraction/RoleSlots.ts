import type { EventClass, SchemaIndex } from '../schema';
import type { MentionGroup } from './mentionTexts';

/** Which mentions may still fill which roles of one event. A mention fills one role at most. */
export class RoleSlots {
  private readonly allowed: MentionGroup[][];
  private readonly used = new Set<MentionGroup>();

  constructor(
    private readonly event: EventClass,
    readonly groups: readonly MentionGroup[],
    index: SchemaIndex,
    none: boolean,
  ) {
    this.allowed = event.roles.map((role) => {
      const types = new Set(none ? [] : index.allowedFillers(event, role.name));
      return groups.filter((group) => types.has(group.type));
    });
  }

  nameOf(position: number): string {
    return this.event.roles[position]?.name ?? '';
  }

  /** Roles at this position or later that can still be filled. */
  openRoles(from: number): { name: string; position: number }[] {
    return this.event.roles
      .map(({ name }, position) => ({ name, position }))
      .filter(({ position }) => position >= from && this.fillers(position).length > 0);
  }

  fillers(position: number): MentionGroup[] {
    return (this.allowed[position] ?? []).filter((group) => !this.used.has(group));
  }

  /** Roles at this position or later that can still be filled once `next` is used. */
  openRolesWithout(position: number, next: MentionGroup): { name: string; position: number }[] {
    return this.openRoles(position).filter((role) =>
      this.fillers(role.position).some((group) => group !== next),
    );
  }

  use(group: MentionGroup): void {
    this.used.add(group);
  }
}
