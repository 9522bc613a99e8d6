import type { Breather } from './Breather';
import { bestFirst, type Pair } from './Decisions';
import type { Entry } from './Entry';
import type { ResolutionOptions } from './types';

/** Two judgements are independent only in part: the model's counts half. */
const JUDGE_SHARE = 0.5;
/** What the model may make of a pair: it alone never turns the doubtful into the certain. */
const JUDGE_LIMITS = [0.02, 0.98] as const;

/** The same pairs, best first, with the judge's answers weighed in where it has one. */
export async function judgePairs(
  pairs: readonly Pair[],
  entries: readonly Entry[],
  options: ResolutionOptions,
  breather: Breather,
): Promise<Pair[]> {
  const answers: Pair[] = [];
  for (const [place, pair] of pairs.entries()) {
    if (breather.isDue) await breather.pause();
    const [one, other] = [entries[pair.one]?.profile, entries[pair.other]?.profile];
    const asked = place < options.maxProposals && one && other && options.judge;
    const answer = asked ? await options.judge?.(one, other) : null;
    options.signal?.throwIfAborted();
    answers.push(answer == null ? pair : withAnswer(pair, answer));
  }
  return answers.sort(bestFirst);
}

function withAnswer(pair: Pair, probability: number): Pair {
  const [least, most] = JUDGE_LIMITS;
  const logit = (share: number) => {
    const held = Math.min(most, Math.max(least, share));
    return Math.log(held / (1 - held));
  };
  const score = 1 / (1 + Math.exp(-(logit(pair.score) + JUDGE_SHARE * logit(probability))));
  return { ...pair, score, reasons: [...pair.reasons, { code: 'model', weight: probability }] };
}
