/** Names of people, firms, towns and years that fill the sentences. */
const NAMES = [
  ['Marta Oliveira', 'Lumen Robotics', 'Porto', '1987', 'Henrik Solberg', 'Gdynia'],
  ['Kwame Boateng', 'Tessmar Ltd.', 'Kumasi', '2003', 'Ewa Nowik', 'Ljubljana'],
  ['Ines Faroe', 'Harbour Glass', 'Trieste', '1954', 'Paul Adeyemi', 'Leeds'],
  ['Jonas Weller', 'Corvane Institute', 'Basel', '2016', 'Lucia Ferri', 'Oaxaca'],
] as const;

const ORGANIZATIONS = ['Organization', 'Company', 'University', 'GovernmentBody'];
const PLACES = ['Place', 'City'];
/** A person, B firm, C town, D year, E another person, F another town: the classes of `general` that are right. */
const CLASSES: Record<string, readonly string[]> = {
  ...{ A: ['Person'], B: ORGANIZATIONS, C: PLACES, D: ['Date'], E: ['Person'], F: PLACES },
};

/** A sentence, and what it states in relations of `general`. */
const FRAMES: readonly (readonly [string, ...(readonly [string, string, string])[]])[] = [
  ['A was born in C in D.', ['BornIn', 'A', 'C']],
  ['In D, A founded B together with E.', ['Founded', 'A', 'B'], ['Founded', 'E', 'B']],
  ['B, based in C, makes pumps for ships.', ['LocatedIn', 'B', 'C']],
  ['E works for B as an engineer.', ['WorksFor', 'E', 'B']],
  ['The weather in C was cold that winter.'],
  ['A met E at a conference in F.'],
  ['B was sold to a rival from F in D.'],
  ['Nobody answered the letter.'],
  ['A and E married in C.', ['MarriedTo', 'A', 'E']],
  ['E left F in D and moved to C.', ['LivesIn', 'E', 'C']],
  ['The board of B dismissed A after the fire.'],
  ['A wrote a novel about her childhood in C.'],
  ['According to E, the bridge near F will be rebuilt.'],
  ['B opened a second factory in F.', ['LocatedIn', 'B', 'F']],
  ['They had known each other since school.'],
  ['In D the town of C gave A a medal.'],
];

export interface CostSentence {
  text: string;
  /** Each name with the classes that are right for it. */
  entities: { text: string; types: readonly string[] }[];
  relations: { type: string; head: string; tail: string }[];
}

/** Up to 64 sentences of our own with what is right about them: sixteen frames with four sets of names. */
export function costSentences(count: number): CostSentence[] {
  const sentences = NAMES.flatMap((names) => {
    const nameOf = (letter: string) => names['ABCDEF'.indexOf(letter)] ?? letter;
    return FRAMES.map(([frame, ...relations]): CostSentence => ({
      text: frame.replace(/\b[A-F]\b/g, nameOf),
      entities: (frame.match(/\b[A-F]\b/g) ?? []).map((letter) => ({
        text: nameOf(letter),
        types: CLASSES[letter] ?? [],
      })),
      relations: relations.map(([type, head, tail]) => ({
        ...{ type, head: nameOf(head), tail: nameOf(tail) },
      })),
    }));
  });
  return sentences.slice(0, count);
}
