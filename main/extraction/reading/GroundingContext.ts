import type { Span } from '../../../contract';
import type { SchemaIndex } from '../../schema';
import type { GroundedMentions } from './GroundedMentions';
import type { SpanFinder } from './SpanFinder';
import type { DropReason } from './types';

/** What the steps of grounding share. */
export interface GroundingContext {
  index: SchemaIndex;
  finder: SpanFinder;
  mentions: GroundedMentions;
  /** 0…1 for a stretch of the output; null where the engine gives none. */
  confidence(place: Span): number | null;
  drop(reason: DropReason, place: Span): void;
  /** The entity class of that name; null where the schema has none. */
  entityClass(name: string | null): string | null;
}
