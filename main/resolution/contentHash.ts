import { createHash } from 'node:crypto';

/** Id made of what it stands for: the same parts always give the same 32 hex digits. */
export function contentHash(...parts: readonly (string | number)[]): string {
  // JSON keeps ("a", "b") and ("a,b") apart.
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
