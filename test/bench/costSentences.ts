/** Names of people, firms, towns and years that fill the sentences. */
const NAMES = [
  ['Marta Oliveira', 'Lumen Robotics', 'Porto', '1987', 'Henrik Solberg', 'Gdynia'],
  ['Kwame Boateng', 'Tessmar Ltd.', 'Kumasi', '2003', 'Ewa Nowik', 'Ljubljana'],
  ['Ines Faroe', 'Harbour Glass', 'Trieste', '1954', 'Paul Adeyemi', 'Leeds'],
  ['Jonas Weller', 'Corvane Institute', 'Basel', '2016', 'Lucia Ferri', 'Oaxaca'],
] as const;

/** A person, B firm, C town, D year, E another person, F another town. */
const FRAMES = [
  'A was born in C in D.',
  'In D, A founded B together with E.',
  'B, based in C, makes pumps for ships.',
  'E works for B as an engineer.',
  'The weather in C was cold that winter.',
  'A met E at a conference in F.',
  'B was sold to a rival from F in D.',
  'Nobody answered the letter.',
  'A and E married in C.',
  'E left F in D and moved to C.',
  'The board of B dismissed A after the fire.',
  'A wrote a novel about her childhood in C.',
  'According to E, the bridge near F will be rebuilt.',
  'B opened a second factory in F.',
  'They had known each other since school.',
  'In D the town of C gave A a medal.',
];

/** 64 sentences of our own: sixteen frames with four sets of names. */
export function costSentences(count: number): string[] {
  const sentences = NAMES.flatMap((names) =>
    FRAMES.map((frame) =>
      frame.replace(/\b[A-F]\b/g, (letter) => names['ABCDEF'.indexOf(letter)] ?? letter),
    ),
  );
  return sentences.slice(0, count);
}
