import { acronymsOf } from './names/isAbbreviation';
import type { ParsedName } from './names/parseName';
import type { Breather } from './Breather';
import type { Entry } from './Entry';
import { sortInTurns } from './sortInTurns';

/** A block of more entities is sorted, and each compared with the next ones only. */
const LARGEST = 50;
const NEXT = 8;

const END_LENGTH = 4;

/** Entities by parts of their names, so that only those are compared that have a part in common. */
export class Blocks {
  private readonly ids = new Map<string, number>();
  private readonly members: number[][] = [];
  private readonly blocksOf: number[][] = [];
  private readonly neighbours = new Map<number, number[]>();
  /** Pairs within large blocks that `partners` does not give. */
  leftOut = 0;

  /** Entries come in the order of their indexes. */
  add(entry: Entry): void {
    const keys = new Set(entry.names.flatMap((name) => keysOf(name, entry.kind)));
    this.blocksOf[entry.index] = [...keys].map((key) => {
      let id = this.ids.get(key);
      if (id === undefined) this.ids.set(key, (id = this.members.push([]) - 1));
      this.members[id]?.push(entry.index);
      return id;
    });
  }

  /** Prepares the large blocks; `nameOf` gives what they are sorted by. */
  async split(nameOf: (index: number) => string, breather: Breather): Promise<void> {
    for (const members of this.members) {
      if (breather.isDue) await breather.pause();
      if (members.length <= LARGEST) continue;
      const named = members.map((index) => ({ index, name: nameOf(index) }));
      const sorted = await sortInTurns(
        named,
        (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.index - b.index),
        breather,
      );
      let compared = 0;
      for (const [position, { index }] of sorted.entries()) {
        if (breather.isDue) await breather.pause();
        for (const next of sorted.slice(position + 1, position + 1 + NEXT)) {
          this.link(Math.min(index, next.index), Math.max(index, next.index));
          compared++;
        }
      }
      this.leftOut += (members.length * (members.length - 1)) / 2 - compared;
    }
  }

  /** Entities of higher index that share a block, each once. */
  partners(index: number): Set<number> {
    const found = new Set(this.neighbours.get(index));
    for (const id of this.blocksOf[index] ?? []) {
      const members = this.members[id] ?? [];
      if (members.length > LARGEST) continue;
      for (const member of members) if (member > index) found.add(member);
    }
    return found;
  }

  /** All entities with a word that sounds so. */
  withWord(sound: string): readonly number[] {
    return this.get(`w:${sound}`);
  }

  /** All entities whose first letters these are. */
  withAcronym(letters: string): readonly number[] {
    return this.get(`a:${letters}`);
  }

  private get(key: string): readonly number[] {
    return this.members[this.ids.get(key) ?? -1] ?? [];
  }

  private link(low: number, high: number): void {
    const list = this.neighbours.get(low);
    if (list) list.push(high);
    else this.neighbours.set(low, [high]);
  }
}

function keysOf(name: ParsedName, kind: Entry['kind']): string[] {
  const keys = [`x:${name.normal}`];
  if (kind === 'value' || name.words.length === 0) return keys;
  keys.push(`j:${name.words.join('')}`);
  for (const sound of name.sounds) if (sound.length > 1) keys.push(`w:${sound}`);
  if (name.content.length > 1) {
    keys.push(...acronymsOf(name.words).map((letters) => `a:${letters}`));
    keys.push(...acronymsOf(name.all).map((letters) => `a:${letters}`));
  }
  // A slip leaves the beginning or the end of a name as it is.
  const whole = name.sounds.join('');
  if (whole.length >= END_LENGTH) {
    keys.push(`p:${whole.slice(0, END_LENGTH)}`, `s:${whole.slice(-END_LENGTH)}`);
  }
  return keys;
}
