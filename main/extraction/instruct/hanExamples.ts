import type { ExampleText } from './exampleTexts';

/** Texts of our own in Chinese. */
export const HAN_EXAMPLES: readonly ExampleText[] = [
  {
    text: '2015年3月，作家林晓雯离开上海的明河出版社，到南江大学任教。',
    mentions: [
      ['2015年3月', 'date'],
      ['作家', null],
      ['林晓雯', 'person'],
      ['上海', 'city'],
      ['明河出版社', 'company'],
      ['南江大学', 'school'],
    ],
    relations: [
      ['林晓雯', 'worksFor', '明河出版社'],
      ['林晓雯', 'worksFor', '南江大学'],
      ['明河出版社', 'locatedIn', '上海'],
    ],
    events: [
      ['离开', null, []],
      [
        '任教',
        'appointment',
        [
          ['person', '林晓雯'],
          ['organization', '南江大学'],
          ['date', '2015年3月'],
        ],
      ],
    ],
  },
  {
    text: '由于连续下雨，比赛推迟到下午，观众只好在学校门口等待。',
    mentions: [
      ['比赛', null],
      ['观众', null],
      ['学校', null],
    ],
    relations: [],
    events: [['推迟', null, []]],
  },
  {
    text: '小说家高远山生于苏州，后与许文君结婚，他的小说《玻璃海港》获得清河文学奖。',
    mentions: [
      ['小说家', null],
      ['高远山', 'person'],
      ['苏州', 'city'],
      ['许文君', 'person'],
      ['玻璃海港', 'book'],
      ['清河文学奖', 'award'],
    ],
    relations: [
      ['高远山', 'bornIn', '苏州'],
      ['高远山', 'marriedTo', '许文君'],
      ['高远山', 'authorOf', '玻璃海港'],
      ['高远山', 'won', '清河文学奖'],
    ],
    events: [
      [
        '生于',
        'birth',
        [
          ['person', '高远山'],
          ['place', '苏州'],
        ],
      ],
      [
        '结婚',
        'marriage',
        [
          ['spouse', '高远山'],
          ['spouse', '许文君'],
        ],
      ],
    ],
  },
  {
    text: '德国企业北星汽车收购了日本公司小泽电机，董事长赫尔曼·福格特在柏林向《晨报》宣布了这一消息。',
    mentions: [
      ['德国', 'country'],
      ['北星汽车', 'company'],
      ['日本', 'country'],
      ['小泽电机', 'company'],
      ['董事长', null],
      ['赫尔曼·福格特', 'person'],
      ['柏林', 'city'],
      ['晨报', 'paper'],
    ],
    relations: [
      ['北星汽车', 'acquired', '小泽电机'],
      ['北星汽车', 'locatedIn', '德国'],
      ['小泽电机', 'locatedIn', '日本'],
      ['赫尔曼·福格特', 'worksFor', '北星汽车'],
    ],
    events: [
      [
        '收购',
        'acquisition',
        [
          ['buyer', '北星汽车'],
          ['acquired', '小泽电机'],
        ],
      ],
    ],
  },
  {
    text: '该线路全长十二公里，途经海淀区和清水河，终点站位于光明路车站附近。',
    mentions: [
      ['线路', null],
      ['海淀区', 'city'],
      ['清水河', 'place'],
      ['光明路车站', 'place'],
    ],
    relations: [],
    events: [['位于', null, []]],
  },
];
