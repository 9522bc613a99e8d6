export { contentHash } from './contentHash';
export { entityId } from './entityId';
export { foldText, normaliseName } from './normaliseName';
