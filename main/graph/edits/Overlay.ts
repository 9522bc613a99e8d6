import type { PropertyValue } from '../../../contract';
import { relationKey, type RelationKey } from '../relationKey';
import { Groups } from './Groups';
import type { EditRecord, EntitySnapshot, StoredEdit, Target } from './types';

/** A relation that a user added; `types`: its class, then the ancestors. */
export interface AddedRelation extends RelationKey {
  types: string[];
}

/** A user's changes to the roles of an event. Entities by their ids in the graph. */
export interface RoleChanges {
  added: { role: string; entity: string }[];
  isWithheld(role: string, entity: string): boolean;
}

interface Changes {
  name: string | null;
  types: string[] | null;
  note: string | null;
  properties: Map<string, PropertyValue>;
}

type AddedEvent = Extract<StoredEdit, { kind: 'addEvent' }>;

/**
 * What all edits that hold come to: the graph is made of what documents say as seen through it. The
 * same edits always give the same overlay, so undoing one is leaving it out.
 */
export class Overlay {
  static readonly EMPTY = new Overlay([]);

  private readonly groups = new Groups();
  private readonly splits = new Map<string, string>();
  private readonly changes = new Map<string, Changes>();
  private readonly deleted = new Set<string>();
  private readonly deletedEvents = new Set<string>();
  private readonly snapshots = new Map<string, EntitySnapshot>();
  private readonly relations = new Map<string, AddedRelation>();
  private readonly withheldRelations = new Set<string>();
  private readonly addedRoles = new Map<string, { role: string; entity: string }[]>();
  private readonly withheldRoles = new Set<string>();
  private readonly events = new Map<string, AddedEvent>();

  /** `records` hold all edits in force, in their order. */
  constructor(records: readonly EditRecord[]) {
    const merges = records.flatMap(({ edit, by }) => (edit.kind === 'merge' ? [{ edit, by }] : []));
    // The user's come last: what the user merged into is what the entity goes by.
    const apart = records.flatMap(({ edit }) => (edit.kind === 'separate' ? [edit] : []));
    for (const { edit, by } of merges) {
      if (by === 'rule' && !this.wouldUnite(edit, apart)) this.groups.unite(edit);
    }
    for (const { edit, by } of merges) if (by === 'user') this.groups.unite(edit);
    for (const { edit } of records) this.apply(edit);
  }

  /** The entity of a mention: `contentId` as its text has it; null when the user deleted it. */
  entityOf(place: string, contentId: string): string | null {
    const id = this.canonical(this.splits.get(place) ?? contentId);
    return this.deleted.has(id) ? null : id;
  }

  /** The entity that `id` is a part of now. */
  canonical(id: string): string {
    return this.groups.find(id);
  }

  isDeleted(id: string): boolean {
    return this.deleted.has(this.canonical(id));
  }

  /** All ids that are one entity with `id`. */
  members(id: string): readonly string[] {
    return this.groups.members(id);
  }

  /** The places that edits took out of their entities and gave to this one. */
  placesOf(id: string): string[] {
    return [...this.splits].filter(([, to]) => to === id).map(([place]) => place);
  }

  changesOf(target: Target): Changes | null {
    return this.changes.get(this.keyOf(target)) ?? null;
  }

  /** The entity as an edit knows it when no document speaks of it; null: it needs none. */
  snapshotOf(id: string): EntitySnapshot | null {
    return this.snapshots.get(id) ?? null;
  }

  addedRelation(id: string): AddedRelation | null {
    return this.relations.get(id) ?? null;
  }

  isRelationWithheld(id: string): boolean {
    return this.withheldRelations.has(id);
  }

  isEventDeleted(key: string): boolean {
    return this.deletedEvents.has(key);
  }

  addedEvent(key: string): AddedEvent | null {
    return this.events.get(key) ?? null;
  }

  rolesOf(event: string): RoleChanges {
    const withheld = this.withheldRoles;
    return {
      added: (this.addedRoles.get(event) ?? []).filter(({ entity }) => !this.deleted.has(entity)),
      isWithheld: (role, entity) => withheld.has(JSON.stringify([event, role, entity])),
    };
  }

  /** Relations that a user added at any of these entities. */
  relationsAt(entities: ReadonlySet<string>): AddedRelation[] {
    return [...this.relations.values()].filter(
      ({ head, tail }) => entities.has(head) || entities.has(tail),
    );
  }

  /** Keys of events with roles that a user gave to any of these entities. */
  eventsAt(entities: ReadonlySet<string>): string[] {
    return [...this.addedRoles]
      .filter(([, roles]) => roles.some(({ entity }) => entities.has(entity)))
      .map(([event]) => event);
  }

  /** Whether the merge would bring together two that the user keeps apart. */
  private wouldUnite(
    { into, from }: { into: string; from: string },
    apart: readonly { a: string; b: string }[],
  ): boolean {
    const ends = new Set([this.canonical(into), this.canonical(from)]);
    return apart.some(({ a, b }) => {
      const [one, other] = [this.canonical(a), this.canonical(b)];
      return one !== other && ends.has(one) && ends.has(other);
    });
  }

  private apply(edit: StoredEdit): void {
    switch (edit.kind) {
      case 'rename':
        this.changesFor(edit.target).name = edit.name;
        break;
      case 'retype':
        this.changesFor(edit.target).types = edit.types;
        break;
      case 'note':
        this.changesFor(edit.target).note = edit.text;
        break;
      case 'property':
        this.changesFor(edit.target).properties.set(edit.name, edit.value);
        break;
      case 'split':
        for (const place of edit.places) this.splits.set(place, edit.to.id);
        this.changesFor({ entity: edit.to.id }).name = edit.to.name;
        break;
      case 'addEntity':
        this.keep(edit.entity);
        break;
      case 'addRelation':
        this.addRelation(edit);
        break;
      case 'addEvent':
        this.events.set(edit.event, edit);
        for (const { role, entity } of edit.arguments) this.addRole(edit.event, role, entity);
        break;
      case 'addArgument':
        this.addRole(edit.event, edit.role, edit.entity);
        break;
      case 'deleteEntity':
        this.deleted.add(this.canonical(edit.entity));
        break;
      case 'deleteEvent':
        this.deletedEvents.add(edit.event);
        break;
      case 'deleteRelation': {
        const { id } = this.relationOf(edit.type, edit.head, edit.tail);
        this.relations.delete(id);
        this.withheldRelations.add(id);
        break;
      }
      case 'deleteArgument':
        this.removeRole(edit.event, edit.role, this.canonical(edit.entity));
        break;
      case 'merge':
      case 'separate':
      case 'dismiss':
        break;
    }
  }

  private addRelation({ types, head, tail }: Extract<StoredEdit, { kind: 'addRelation' }>): void {
    const key = this.relationOf(types[0] ?? '', head.id, tail.id);
    this.withheldRelations.delete(key.id);
    this.relations.set(key.id, { ...key, types });
    this.keep(head);
    this.keep(tail);
  }

  private relationOf(type: string, head: string, tail: string): RelationKey {
    return relationKey(type, this.canonical(head), this.canonical(tail));
  }

  private addRole(event: string, role: string, snapshot: EntitySnapshot): void {
    const entity = this.canonical(snapshot.id);
    this.removeRole(event, role, entity);
    this.withheldRoles.delete(JSON.stringify([event, role, entity]));
    this.addedRoles.set(event, [...(this.addedRoles.get(event) ?? []), { role, entity }]);
    this.keep(snapshot);
  }

  private removeRole(event: string, role: string, entity: string): void {
    this.withheldRoles.add(JSON.stringify([event, role, entity]));
    const roles = this.addedRoles.get(event) ?? [];
    this.addedRoles.set(
      event,
      roles.filter((other) => other.role !== role || other.entity !== entity),
    );
  }

  private keep(snapshot: EntitySnapshot): void {
    const id = this.canonical(snapshot.id);
    this.snapshots.set(id, { ...snapshot, id });
  }

  private changesFor(target: Target): Changes {
    const key = this.keyOf(target);
    const known = this.changes.get(key);
    if (known) return known;
    const changes: Changes = { name: null, types: null, note: null, properties: new Map() };
    this.changes.set(key, changes);
    return changes;
  }

  private keyOf(target: Target): string {
    return 'entity' in target ? `entity ${this.canonical(target.entity)}` : `event ${target.event}`;
  }
}
