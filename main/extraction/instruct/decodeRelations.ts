import type { LanguageModel } from '../../models/types';
import type { Decoder } from '../decoding/Decoder';
import { TokenTrie } from '../decoding/TokenTrie';
import { allowedBetween, groupMentions, nearestPair, type MentionGroup } from '../mentionTexts';
import type { WindowRequest } from '../Profile';
import type { WindowAnswer } from '../readWindowAnswer';
import { listClose, pairAnswer, pairOpen, type AnswerRelation } from './answerText';

/** What no strictness would keep is not worth a question: the model's own confidence, not calibrated. */
const LEAST_MENTION = 0.3;

/** Tokens that one more line may take at most, with room for the section's end. */
const LINE_TOKENS = 160;

interface Pair {
  first: MentionGroup;
  second: MentionGroup;
  /** UTF-16 units between their nearest mentions. */
  distance: number;
  options: AnswerRelation[];
}

/** Asks of each pair of entities that some relation allows which one holds, or None. */
export async function decodeRelations(
  model: LanguageModel,
  decoder: Decoder,
  request: WindowRequest,
  mentions: WindowAnswer['mentions'],
  last: boolean,
): Promise<WindowAnswer['relations']> {
  const { settings } = request;
  const found: WindowAnswer['relations'] = [];
  const lines: string[] = [];
  const start = decoder.position;
  for (const { first, second, options } of findPairs(request, mentions)) {
    if (!decoder.hasRoom(LINE_TOKENS)) break;
    // Each pair is asked about alone: with earlier answers in view a small model repeats itself.
    decoder.rewind(start);
    decoder.write(pairOpen(first.text, second.text));
    const answers = new TokenTrie<AnswerRelation | null>();
    const insert = (relation: AnswerRelation | null, bias: number) =>
      answers.insert(model.tokenize(pairAnswer(first.text, second.text, relation)), relation, bias);
    insert(null, settings.relationNone);
    for (const option of options) insert(option, 0);
    const { value, confidence, mass } = await decoder.choose(answers);
    if (value === null || mass < settings.leastMass) continue;
    const [head, tail] = value.reversed ? [second, first] : [first, second];
    found.push({ type: value.type, ...nearestPair(head, tail, mentions), confidence });
    lines.push(pairOpen(first.text, second.text) + pairAnswer(first.text, second.text, value));
  }
  decoder.rewind(start);
  decoder.write(lines.join('') + listClose(last));
  return found;
}

/** The pairs to ask about, in text order; of too many those that stand nearest to each other. */
function findPairs(request: WindowRequest, mentions: WindowAnswer['mentions']): Pair[] {
  const { text, index, pass, settings } = request;
  const names = new Set(pass.relations.map((relation) => relation.name));
  const likely = mentions.map((one) => (one.confidence ?? 1) >= LEAST_MENTION);
  const groups = groupMentions(text, mentions).filter((group) =>
    group.mentions.some((mention) => likely[mention]),
  );
  const pairs: Pair[] = [];
  groups.forEach((first, position) => {
    for (const second of groups.slice(position + 1)) {
      const forward = allowedBetween(first, second, names, index);
      const backward = allowedBetween(second, first, names, index);
      if (forward.length + backward.length === 0) continue;
      const nearest = nearestPair(first, second, mentions);
      const at = (mention: number) => mentions[mention]?.start ?? 0;
      const options = [
        ...forward.map((type) => ({ type, reversed: false })),
        ...backward.map((type) => ({ type, reversed: true })),
      ];
      const distance = Math.abs(at(nearest.head) - at(nearest.tail));
      pairs.push({ first, second, distance, options });
    }
  });
  if (pairs.length <= settings.mostPairs) return pairs;
  const limit = pairs.map((pair) => pair.distance).sort((a, b) => a - b)[settings.mostPairs] ?? 0;
  return pairs.filter((pair) => pair.distance < limit);
}
