/** A colour for a light and for a dark background, #rrggbb. */
export interface ColourPair {
  light: string;
  dark: string;
}

/**
 * Ten hues that stay apart for people with any of the three colour-vision deficiencies (at least 14
 * in L*a*b*): grown from the palettes of Okabe and Ito (2008) and Tol (“muted”, 2021).
 */
export const PALETTE: readonly ColourPair[] = [
  { light: '#2474b8', dark: '#4f9fe3' },
  { light: '#db8500', dark: '#f7a942' },
  { light: '#009e73', dark: '#23c398' },
  { light: '#c9699d', dark: '#e08fbd' },
  { light: '#c1550c', dark: '#e86d30' },
  { light: '#56b4e9', dark: '#8fd0f5' },
  { light: '#882255', dark: '#b8437e' },
  { light: '#bebb42', dark: '#e3e848' },
  { light: '#41358f', dark: '#848cff' },
  { light: '#7e8d40', dark: '#a9ac5c' },
];

/** Slots of families that most schemas have, so that people are blue in every graph. */
const WELL_KNOWN: Readonly<Record<string, number>> = {
  person: 0,
  people: 0,
  human: 0,
  organization: 1,
  organisation: 1,
  place: 2,
  location: 2,
  work: 3,
  creativework: 3,
  product: 5,
  date: 9,
  time: 9,
};

/** Classes that say nothing about what kind of element one is. */
const GENERIC = new Set(['Entity', 'Event', 'Thing', 'Object', 'Element', 'Concept']);

/**
 * Gives every family of types (the ancestor nearest to the root that says something) a hue of its
 * own, and its subtypes shades of it. A family keeps its hue for as long as this object lives.
 */
export class TypeColours {
  private readonly slots = new Map<string, number>();

  /** Reserves hues; call it with all families of a graph before asking for colours. */
  reserve(families: Iterable<string>): void {
    const rank = (family: string) => (family.toLowerCase() in WELL_KNOWN ? 0 : 1);
    const sorted = [...new Set(families)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    for (const family of sorted) this.slotOf(family);
  }

  /** `types` is the type followed by its ancestors. */
  colourOf(types: readonly string[], dark: boolean): string {
    const family = familyOf(types);
    const { light, dark: bright } = PALETTE[this.slotOf(family)] ?? { light: '#777', dark: '#999' };
    const type = types[0] ?? family;
    return shade(dark ? bright : light, type === family ? 0 : (hash(type) % 3) + 1);
  }

  private slotOf(family: string): number {
    const known = this.slots.get(family);
    if (known !== undefined) return known;
    const taken = new Set(this.slots.values());
    const wanted = WELL_KNOWN[family.toLowerCase()] ?? hash(family) % PALETTE.length;
    let slot = wanted;
    // Past ten families hues repeat; the legend and the labels still tell them apart.
    for (let step = 0; step < PALETTE.length && taken.has(slot); step += 1) {
      slot = (wanted + step) % PALETTE.length;
    }
    this.slots.set(family, slot);
    return slot;
  }
}

/** The topmost ancestor that says something. */
export function familyOf(types: readonly string[]): string {
  return types.findLast((type) => !GENERIC.has(type)) ?? types[0] ?? '';
}

/** FNV-1a, 32 bits, unsigned. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Step 0 is the colour itself, the others mix in white or black. */
function shade(colour: string, step: number): string {
  const [target, share] = [
    [0, 0],
    [255, 0.28],
    [0, 0.22],
    [255, 0.46],
  ][step] ?? [0, 0];
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((value) => Math.round(value + ((target ?? 0) - value) * (share ?? 0)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
