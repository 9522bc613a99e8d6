import type { ExampleText } from './exampleTexts';

/** Texts of our own about people, firms, places, works and computer security. */
export const LATIN_EXAMPLES: readonly ExampleText[] = [
  {
    text: 'In March 2011 Dr. Helena Varga left Norvex Pharma in Basel to lead the Institute of Marine Ecology at the University of Split.',
    mentions: [
      ['March 2011', 'date'],
      ['Helena Varga', 'person'],
      ['Norvex Pharma', 'company'],
      ['Basel', 'city'],
      ['Institute of Marine Ecology', 'school'],
      ['University of Split', 'school'],
    ],
    relations: [
      ['Helena Varga', 'worksFor', 'Norvex Pharma'],
      ['Helena Varga', 'worksFor', 'Institute of Marine Ecology'],
      ['Norvex Pharma', 'locatedIn', 'Basel'],
      ['Institute of Marine Ecology', 'partOf', 'University of Split'],
    ],
    events: [
      ['left', null, []],
      [
        'lead',
        'appointment',
        [
          ['person', 'Helena Varga'],
          ['organization', 'Institute of Marine Ecology'],
          ['date', 'March 2011'],
        ],
      ],
    ],
  },
  {
    text: 'Still raining. Nothing to do all weekend, so the two of them stayed in and Dad cooked.',
    mentions: [
      ['Still', null],
      ['Nothing', null],
      ['weekend', null],
      ['Dad', null],
    ],
    relations: [],
    events: [['stayed', null, []]],
  },
  {
    text: 'Born in Accra in 1952, the novelist Kofi Amankwah married Ruth Lindgren, who won the Fairweather Prize for The Glass Harbour.',
    mentions: [
      ['Born', null],
      ['Accra', 'city'],
      ['1952', 'date'],
      ['novelist', null],
      ['Kofi Amankwah', 'person'],
      ['Ruth Lindgren', 'person'],
      ['Fairweather Prize', 'award'],
      ['The Glass Harbour', 'book'],
    ],
    relations: [
      ['Kofi Amankwah', 'bornIn', 'Accra'],
      ['Kofi Amankwah', 'marriedTo', 'Ruth Lindgren'],
      ['Ruth Lindgren', 'won', 'Fairweather Prize'],
      ['Ruth Lindgren', 'authorOf', 'The Glass Harbour'],
    ],
    events: [
      [
        'Born',
        'birth',
        [
          ['person', 'Kofi Amankwah'],
          ['place', 'Accra'],
          ['date', '1952'],
        ],
      ],
      [
        'married',
        'marriage',
        [
          ['spouse', 'Kofi Amankwah'],
          ['spouse', 'Ruth Lindgren'],
        ],
      ],
      [
        'won',
        'awarding',
        [
          ['recipient', 'Ruth Lindgren'],
          ['award', 'Fairweather Prize'],
        ],
      ],
    ],
  },
  {
    text: 'Kestrel Motors bought the brake maker Hamulec for 40 million euros, its chairwoman Ewa Nowik told The Courier, and will sell the Kestrel E3 in Japan.',
    mentions: [
      ['Kestrel Motors', 'company'],
      ['brake maker', null],
      ['Hamulec', 'company'],
      ['40 million euros', null],
      ['Ewa Nowik', 'person'],
      ['The Courier', 'paper'],
      ['Kestrel E3', 'product'],
      ['Japan', 'country'],
    ],
    relations: [
      ['Kestrel Motors', 'acquired', 'Hamulec'],
      ['Kestrel Motors', 'produces', 'Kestrel E3'],
      ['Ewa Nowik', 'worksFor', 'Kestrel Motors'],
    ],
    events: [
      [
        'bought',
        'acquisition',
        [
          ['buyer', 'Kestrel Motors'],
          ['acquired', 'Hamulec'],
        ],
      ],
      ['told', null, []],
    ],
  },
  {
    text: 'Police in Dunmore, Ohio, said French tourist Carl Renner, who shot Tomas Hale outside the Odeon Theatre, had lived in Dunmore before the Coast Guard hired him.',
    mentions: [
      ['Police', null],
      ['Dunmore', 'city'],
      ['Ohio', 'city'],
      ['French', 'people'],
      ['Carl Renner', 'person'],
      ['Tomas Hale', 'person'],
      ['Odeon Theatre', 'place'],
      ['Coast Guard', 'agency'],
    ],
    relations: [
      ['Dunmore', 'locatedIn', 'Ohio'],
      ['Carl Renner', 'killed', 'Tomas Hale'],
      ['Carl Renner', 'livesIn', 'Dunmore'],
      ['Carl Renner', 'worksFor', 'Coast Guard'],
    ],
    events: [['said', null, []]],
  },
  {
    text: 'Sweden’s Lake Vettra is home to Ada Blum, editor of the Malmo paper Nordbladet, whose husband Per Blum was shot by Jan Roth of Gothenburg.',
    mentions: [
      ['Sweden', 'country'],
      ['Lake Vettra', 'place'],
      ['Ada Blum', 'person'],
      ['Malmo', 'city'],
      ['Nordbladet', 'paper'],
      ['Per Blum', 'person'],
      ['Jan Roth', 'person'],
      ['Gothenburg', 'city'],
    ],
    relations: [
      ['Lake Vettra', 'locatedIn', 'Sweden'],
      ['Ada Blum', 'livesIn', 'Lake Vettra'],
      ['Ada Blum', 'worksFor', 'Nordbladet'],
      ['Nordbladet', 'locatedIn', 'Malmo'],
      ['Ada Blum', 'marriedTo', 'Per Blum'],
      ['Jan Roth', 'killed', 'Per Blum'],
      ['Jan Roth', 'livesIn', 'Gothenburg'],
    ],
    events: [],
  },
  {
    text: 'RT @MiraVoss : OMG Paper Lanterns are playing Osaka on Friday !! LOL who wants my old Brightline 7 ?',
    mentions: [
      ['RT', null],
      ['MiraVoss', 'person'],
      ['OMG', null],
      ['Paper Lanterns', 'team'],
      ['Osaka', 'city'],
      ['Friday', 'date'],
      ['LOL', null],
      ['Brightline 7', 'product'],
    ],
    relations: [],
    events: [['playing', null, []]],
  },
  {
    text: 'The company confirmed on Tuesday that hackers had stolen the card numbers of 40,000 customers with a forged login page.',
    mentions: [['Tuesday', 'date']],
    relations: [],
    events: [
      ['confirmed', null, []],
      [
        'had stolen',
        'dataBreach',
        [
          ['attacker', 'hackers'],
          ['stolenData', 'the card numbers'],
          ['victimCount', '40,000'],
          ['victim', 'customers'],
          ['tool', 'a forged login page'],
        ],
      ],
    ],
  },
  {
    text: 'A researcher found a flaw in the Orvik router that lets anyone read its settings, and Orvik released firmware 2.4 to fix it.',
    mentions: [['Orvik', 'company']],
    relations: [],
    events: [
      [
        'found',
        'vulnerabilityFound',
        [
          ['discoverer', 'A researcher'],
          ['vulnerability', 'a flaw'],
          ['system', 'the Orvik router'],
          ['ability', 'read its settings'],
        ],
      ],
      [
        'released',
        'vulnerabilityFixed',
        [
          ['releaser', 'Orvik'],
          ['fix', 'firmware 2.4'],
          ['vulnerability', 'it'],
        ],
      ],
    ],
  },
  {
    text: 'The gang demanded 30 bitcoins from the clinic after its files were locked, while fake invoices tricked the staff of a bank.',
    mentions: [],
    relations: [],
    events: [
      [
        'demanded',
        'ransom',
        [
          ['attacker', 'The gang'],
          ['price', '30 bitcoins'],
          ['victim', 'the clinic'],
        ],
      ],
      [
        'tricked',
        'phishing',
        [
          ['tool', 'fake invoices'],
          ['victim', 'the staff'],
        ],
      ],
    ],
  },
];
