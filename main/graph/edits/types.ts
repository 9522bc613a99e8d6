import type { PropertyValue } from '../../../contract';

/** An entity by its id, or an event by its key: what an edit is about. */
export type Target = { entity: string } | { event: string };

/** Names and classes as they were, for what may have to be made of an edit alone. */
export interface EntitySnapshot {
  id: string;
  name: string;
  types: string[];
}

interface Reason {
  code: string;
  weight: number;
  detail?: string;
}

/**
 * An edit as the log keeps it. Entity ids are those of content (or of the edit that made the entity),
 * and events go by their key, so that an edit finds its elements again when documents are read anew.
 */
export type StoredEdit =
  | { kind: 'rename'; target: Target; name: string }
  | { kind: 'retype'; target: Target; types: string[] }
  | { kind: 'note'; target: Target; text: string }
  | { kind: 'property'; target: Target; name: string; value: PropertyValue }
  | { kind: 'merge'; into: string; from: string; score?: number; reasons?: Reason[] }
  | { kind: 'separate'; a: string; b: string }
  | { kind: 'dismiss'; a: string; b: string; score: number }
  | { kind: 'split'; from: string; places: string[]; to: EntitySnapshot }
  | { kind: 'addEntity'; entity: EntitySnapshot }
  | { kind: 'addRelation'; types: string[]; head: EntitySnapshot; tail: EntitySnapshot }
  | {
      kind: 'addEvent';
      event: string;
      name: string;
      types: string[];
      arguments: { role: string; entity: EntitySnapshot }[];
    }
  | { kind: 'addArgument'; event: string; role: string; entity: EntitySnapshot }
  | { kind: 'deleteEntity'; entity: string }
  | { kind: 'deleteEvent'; event: string }
  | { kind: 'deleteRelation'; type: string; head: string; tail: string }
  | { kind: 'deleteArgument'; event: string; role: string; entity: string };

/** An entry of the log; `by` rule for merges that resolution made. */
export interface EditRecord {
  id: string;
  /** Order of making; later ones win. */
  sequence: number;
  by: 'user' | 'rule';
  /** ms since epoch */
  at: number;
  undone: boolean;
  /** Order of undoing, for redo; null while in force, and when a new edit came after the undoing. */
  undoneAt: number | null;
  /** For people; see EditEntry. */
  names: string[];
  edit: StoredEdit;
}
