import type { EntityProfile } from '../../main/resolution';

const SYLLABLES = (
  'ka lo mi ren dor sta vel bri no tur hal mar ek sun pol gar wen tis cor fal ber dan ost ula ' +
  'rim ne gol ash pir zen'
).split(' ');
const KINDS = 'Records Industries Bank Institute University Group Systems Party Airlines'.split(
  ' ',
);

/** Entities as a large graph would hold them: people, companies and places, a third of them variants. */
export function makeEntities(count: number): EntityProfile[] {
  const random = seeded(7);
  const pick = (limit: number) => Math.floor(random() * limit);
  // Some words are much more frequent than others, as in real names.
  const skewed = (limit: number) => Math.floor(limit * random() ** 3);
  const word = (number: number) => {
    const [first, second, third] = [
      number % 30,
      Math.floor(number / 30) % 30,
      Math.floor(number / 900),
    ];
    const joined = [first, second, third].map((at) => SYLLABLES[at % 30] ?? '').join('');
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  };
  const entities: EntityProfile[] = [];
  for (let index = 0; index < count; index++) {
    const type = ['Person', 'Organization', 'Place'][skewed(3)] ?? 'Place';
    const before = entities[pick(entities.length)];
    const makesVariant = index > 0 && pick(3) === 0 && before !== undefined;
    const name = () => {
      if (type === 'Person') return `${word(skewed(900))} ${word(900 + skewed(9000))}`;
      const rest =
        type === 'Organization'
          ? KINDS[pick(KINDS.length)]
          : (['', ' Bay', ' County'][pick(3)] ?? '');
      return `${word(pick(27000))} ${word(pick(3000))} ${rest ?? ''}`.trim();
    };
    entities.push({
      id: `e${index}`,
      names: [
        { text: makesVariant ? variant(before.names[0]?.text ?? '', pick(4)) : name(), count: 1 },
      ],
      types: makesVariant ? before.types : [type],
      documents: makesVariant
        ? before.documents.slice(0, 1)
        : Array.from({ length: 1 + skewed(6) }, () => `d${pick(count / 10)}`),
      neighbours: Array.from({ length: pick(6) }, () => `e${pick(count)}`),
    });
  }
  return entities;
}

function variant(name: string, kind: number): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (kind === 0) return last;
  if (kind === 1) return `${name.charAt(0)}. ${last}`;
  if (kind === 2) return words.map((word) => word.charAt(0)).join('');
  const middle = Math.floor(name.length / 2);
  return name.slice(0, middle) + name.slice(middle + 1);
}

/** Numerical Recipes' linear congruential generator: the same numbers everywhere. */
function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
