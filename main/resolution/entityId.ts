import { contentHash } from './contentHash';
import { normaliseName } from './normaliseName';

/**
 * Id of the entity that `name` stands for. `rootType` is the topmost class of its type: Company and
 * Organization share one, so they may be one entity; Person and Organization never are.
 */
export function entityId(name: string, rootType: string): string {
  return contentHash('entity', rootType, normaliseName(name));
}
