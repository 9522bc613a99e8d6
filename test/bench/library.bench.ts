import { readClassCode, TypeChooser } from '../../main/schema';
import type { Bench } from './bench';

export const benches: Bench[] = [
  {
    figures: [
      { name: 'schema: a library of 29,000 classes is read', unit: 'ms', limit: 2000 },
      { name: 'schema: memory that its classes take', unit: 'MB', limit: 150 },
      { name: 'schema: it is made ready for the choice of types', unit: 'ms', limit: null },
      { name: 'schema: types are chosen for 40,000 characters', unit: 'ms', limit: null },
    ],
    rounds: 3,
    measure,
  },
];

const CLASSES = 29_000;
const WORDS =
  'river stone market letter council ferry garden signal harvest museum engine verdict'.split(' ');

/** As KnowCoder's own library is laid out: a description of a sentence or two and some examples. */
function makeLibrary(): string {
  const word = (at: number) => WORDS[at % WORDS.length] ?? '';
  const classes = Array.from({ length: CLASSES }, (_, at) => {
    const parent = at < 100 ? 'Entity' : `Class${Math.floor(at / 10)}`;
    const description = `A ${word(at)} of the kind ${at}, which people keep near a ${word(at * 7)} and use for ${word(at * 5)} and ${word(at * 3)} alike.`;
    const examples = `${word(at)} ${at}, old ${word(at * 11)}, ${word(at * 13)} of ${word(at * 17)}`;
    return `class Class${at}(${parent}):\n\t"""\n\tDescription: ${description}\n\tExamples: ${examples}\n\t"""\n\tpass\n`;
  });
  return classes.join('\n');
}

async function measure(): Promise<number[]> {
  const source = makeLibrary();
  const text = Array.from({ length: 6500 }, (_, at) => WORDS[(at * at) % WORDS.length]).join(' ');
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const { schema } = readClassCode(source, 'library');
  const read = performance.now();
  globalThis.gc?.();
  const taken = (process.memoryUsage().heapUsed - before) / 1e6;
  const prepared = performance.now();
  const chooser = new TypeChooser(schema);
  const ready = performance.now();
  const { chosen } = chooser.choose(text);
  const end = performance.now();
  if (schema.entities.length !== CLASSES || chosen.length === 0)
    throw new Error('Nothing was read');
  return [read - start, taken, ready - prepared, end - ready];
}
