import type { EvaluationProgress, Kind, Layer, Verdict } from '../../contract';

const number = new Intl.NumberFormat('en');
const counted = (count: number, one: string, many = `${one}s`) =>
  `${number.format(count)} ${count === 1 ? one : many}`;

const layers: Record<Layer, string> = {
  'Ent-I': 'Entities, without their types',
  'Ent-C': 'Entities',
  'Rel-I': 'Relations, without their types',
  'Rel-C': 'Relations',
  'Rel-S': 'Relations, with the types of their ends',
  'Trg-I': 'Triggers, without their types',
  'Trg-C': 'Triggers',
  'Arg-I': 'Arguments, without their roles',
  'Arg-C': 'Arguments',
};

const kinds: Record<Kind, string> = {
  entity: 'Entities',
  relation: 'Relations',
  trigger: 'Triggers',
  argument: 'Arguments',
};

const verdicts: Record<Verdict, string> = {
  right: 'Right',
  type: 'Wrong type',
  bounds: 'Wrong bounds',
  missed: 'Missed',
  spurious: 'Not in gold',
};

const states: Record<EvaluationProgress['state'], string> = {
  preparing: 'Preparing',
  running: 'Measuring',
  cancelling: 'Stopping',
  cancelled: 'Stopped',
  done: 'Done',
  failed: 'Failed',
};

/** What people read in the view that measures a model. */
export const evaluationTexts = {
  tab: 'Evaluation',
  formTitle: 'Measure a model',
  gold: 'Gold file',
  goldHint: 'Annotated sentences, JSON Lines; full path on the machine that Knowloom runs on',
  types: 'Types file',
  typesHint: 'What the types mean, JSON; empty: the .types.json beside the gold file',
  model: 'Model',
  defaultModel: 'Default model',
  notInstalled: 'not installed',
  limit: 'Sentences',
  limitHint: 'At most so many, from the start; empty: all',
  start: 'Measure',
  stop: 'Stop',
  states,
  sentences: (done: number, total: number) =>
    `${number.format(done)} of ${counted(total, 'sentence')}`,
  cached: (count: number) => `${number.format(count)} from the cache`,
  failed: (count: number) => `${number.format(count)} failed`,
  left: (time: string) => `${time} left`,
  emptyTitle: 'How good is a model?',
  empty:
    'Give a file of sentences that people annotated. The model is asked about the same sentences, and its answers are put beside theirs.',
  export: 'Save predictions',
  results: 'Figures',
  heading: (gold: string, model: string) => `${gold}, ${model}`,
  layers,
  kinds,
  verdicts,
  precision: 'Precision',
  recall: 'Recall',
  f1: 'F1',
  counts: 'Right / found / gold',
  what: 'What',
  byType: 'By type',
  type: 'Type',
  chartLabel: 'F1 as a bar',
  speed: (perSecond: string, tokens: string) => `${perSecond} sentences/s, ${tokens} tokens/s`,
  shares: (prompt: string, generation: string, other: string) =>
    `prompt ${prompt} %, generation ${generation} %, other ${other} %`,
  allCached: 'All answers came from the cache.',
  reliability: 'Can the confidences be believed?',
  reliabilityText: (error: string) => `Calibration error ${error} %`,
  reliabilityChart: (kind: string) => `Share of right answers by confidence, ${kind}`,
  confidence: 'Confidence',
  share: 'Right',
  count: 'Answers',
  nothing: 'nothing',
  confusion: 'What was taken for what',
  confusionGold: 'Gold',
  confusionPredicted: 'Answer',
  noConfusion: 'No type was taken for another.',
  wrong: 'Wrong answers',
  wrongCount: (shown: number) => counted(shown, 'sentence'),
  wrongCut: (shown: number, total: number) =>
    `The first ${number.format(shown)} of ${counted(total, 'sentence')} with wrong answers.`,
  filterVerdict: 'Kind of error',
  filterType: 'Type',
  all: 'All',
  more: 'Show more',
  none: 'No sentence has such an error.',
  goldSide: 'Gold',
  answerSide: 'Answer',
};
