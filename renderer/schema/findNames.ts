import type { ClassKind } from '../../contract';
import { BASES } from './ClassIndex';
import type { ClassIndex } from './ClassIndex';

/** The base and the classes of a kind that hold the words; those that start with them first. */
export function findNames(index: ClassIndex, kind: ClassKind, words: string): string[] {
  const wanted = words.trim().toLowerCase();
  const all = [BASES[kind], ...index.names.filter((name) => index.get(name)?.kind === kind)];
  if (wanted === '') return all;
  const at = (name: string) => name.toLowerCase().indexOf(wanted);
  return [...all.filter((name) => at(name) === 0), ...all.filter((name) => at(name) > 0)];
}
