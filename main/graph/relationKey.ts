import { contentHash } from '../resolution';

/** A relation between two entities: what its facts have in common. */
export interface RelationKey {
  id: string;
  type: string;
  /** Entity ids. */
  head: string;
  tail: string;
}

/** The key of the relation `type` from entity `head` to entity `tail`. */
export function relationKey(type: string, head: string, tail: string): RelationKey {
  return { id: contentHash('relation', type, head, tail), type, head, tail };
}
