import type { EntityClass, EventClass, RelationClass } from '../../schema';
import type { PrintedCall } from '../reading/printAnswer';

/**
 * A small schema of its own with a sentence and all its answers: it shows the form and names none of
 * the user's classes, so that nothing of it can pass for an answer.
 */
const bare = { examples: [], methods: null };

export const DEMO_SENTENCE =
  'The botanist Ilse Brandvold crossed the Kestrel Fjord in 1903 and gave her herbarium to the Museum of Tromdal.';

export const DEMO_ENTITIES: EntityClass[] = [
  { ...bare, kind: 'entity', name: 'Scientist', parents: ['Entity'], description: 'A researcher.' },
  {
    ...bare,
    kind: 'entity',
    name: 'Water',
    parents: ['Entity'],
    description: 'A sea, lake, river or fjord.',
  },
  { ...bare, kind: 'entity', name: 'Museum', parents: ['Entity'], description: 'A museum.' },
  { ...bare, kind: 'entity', name: 'Year', parents: ['Entity'], description: 'A year.' },
];

export const DEMO_RELATIONS: RelationClass[] = [
  {
    ...bare,
    ...{ kind: 'relation', name: 'DonatedTo', parents: ['Relation'] },
    description: 'The head gave something to the tail.',
    ...{ head: ['Scientist'], tail: ['Museum'] },
  },
];

export const DEMO_EVENTS: EventClass[] = [
  {
    ...bare,
    ...{ kind: 'event', name: 'Crossing', parents: ['Event'] },
    description: 'Someone crosses a water.',
    roles: [
      { name: 'traveller', types: ['Scientist'] },
      { name: 'water', types: ['Water'] },
      { name: 'year', types: ['Year'] },
    ],
  },
];

const text = (value: string) => ({ name: null, values: [value] });
const named = (name: string, value: string) => ({ name, values: [value] });

export const DEMO_ANSWERS: Record<'entities' | 'relations' | 'events', PrintedCall[]> = {
  entities: [
    { type: 'Scientist', args: [text('Ilse Brandvold')] },
    { type: 'Water', args: [text('Kestrel Fjord')] },
    { type: 'Year', args: [text('1903')] },
    { type: 'Museum', args: [text('Museum of Tromdal')] },
  ],
  relations: [{ type: 'DonatedTo', args: [text('Ilse Brandvold'), text('Museum of Tromdal')] }],
  events: [
    {
      type: 'Crossing',
      args: [
        named('trigger', 'crossed'),
        { name: 'traveller', values: ['Ilse Brandvold'] },
        { name: 'water', values: ['Kestrel Fjord'] },
        { name: 'year', values: ['1903'] },
      ],
    },
  ],
};
