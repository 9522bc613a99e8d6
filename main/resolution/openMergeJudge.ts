import type { LanguageModel, Token } from '../models/types';
import type { EntityProfile } from './types';

export interface MergeJudge {
  /** Probability that both are one entity; null when the model answers neither yes nor no. */
  judge(a: EntityProfile, b: EntityProfile): Promise<number | null>;
  close(): Promise<void>;
}

const TASK =
  'You compare names that were found in documents. Answer with Yes if both names mean the same ' +
  'person, place, organisation or thing, else with No. A part of a thing, a member of a family or a ' +
  'newer version is not the same.';
/** Below this share of the model's probability, yes and no are not what it wants to say. */
const LEAST_MASS = 0.05;
const MOST_NAMES = 3;
const MOST_UNITS = 80;

/** Asks a model yes or no by the scores of these two answers; needs one of its sequences. */
export async function openMergeJudge(model: LanguageModel): Promise<MergeJudge> {
  const sequence = await model.openSequence();
  const [yes, no] = [model.tokenize('Yes')[0], model.tokenize('No')[0]];
  return {
    close: () => sequence.close(),
    judge: async (a, b) => {
      if (yes === undefined || no === undefined || yes === no) return null;
      const prompt: Token[] = model.chatTokens([
        { role: 'system', text: TASK },
        { role: 'user', text: question(a, b) },
      ]);
      if (prompt.length >= model.contextTokens) return null;
      const scores = await sequence.scores(prompt, [yes, no]);
      const share = (token: Token) =>
        Math.exp(scores.find((one) => one.token === token)?.logProbability ?? -Infinity);
      const mass = share(yes) + share(no);
      return mass < LEAST_MASS ? null : share(yes) / mass;
    },
  };
}

function question(a: EntityProfile, b: EntityProfile): string {
  const documents = new Set(a.documents);
  const together = b.documents.some((document) => documents.has(document));
  return [
    `First: ${describe(a)}`,
    `Second: ${describe(b)}`,
    together ? 'Both stand in one document.' : 'They stand in different documents.',
    'Are they the same?',
  ].join('\n');
}

function describe({ names, types }: EntityProfile): string {
  const shown = names
    .slice(0, MOST_NAMES)
    .map(({ text }) => JSON.stringify(text.slice(0, MOST_UNITS)));
  return `${shown.join(' or ')} (${(types[0] ?? 'anything').slice(0, MOST_UNITS)})`;
}
