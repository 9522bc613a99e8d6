import type { Breather } from './Breather';
import { makeEntry, type Entry } from './Entry';
import type { EntityProfile } from './types';

/** Numbers entities and documents; `degrees` counts for each entity whose neighbour it is. */
export async function readEntries(sorted: readonly EntityProfile[], breather: Breather) {
  const indexOf = new Map<string, number>();
  for (const [index, { id }] of sorted.entries()) {
    if (breather.isDue) await breather.pause();
    indexOf.set(id, index);
  }
  const documents = new Map<string, number>();
  const strangers = new Map<string, number>();
  const numberIn = (numbers: Map<string, number>, id: string, first: number) => {
    const number = numbers.get(id) ?? numbers.size + first;
    numbers.set(id, number);
    return number;
  };
  const numberOf = {
    document: (id: string) => numberIn(documents, id, 0),
    entity: (id: string) => indexOf.get(id) ?? numberIn(strangers, id, sorted.length),
  };
  const entries: Entry[] = [];
  const inDocument: number[][] = [];
  const degrees: number[] = [];
  for (const [index, profile] of sorted.entries()) {
    if (breather.isDue) await breather.pause();
    const entry = makeEntry(index, profile, numberOf);
    entries.push(entry);
    for (const document of entry.documents) (inDocument[document] ??= []).push(index);
    for (const neighbour of entry.neighbours) degrees[neighbour] = (degrees[neighbour] ?? 0) + 1;
  }
  return { entries, inDocument, degrees, indexOf };
}
