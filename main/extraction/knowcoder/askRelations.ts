import { knowcoderPrompt, type RelationClass } from '../../schema';
import { allowedBetween, groupMentions, nearestPair, type MentionGroup } from '../mentionTexts';
import type { WindowAnswer } from '../readWindowAnswer';
import { TokenTrie } from '../decoding/TokenTrie';
import { product, type Choice } from '../decoding/Decoder';
import { callConfidence, finishTask, firstCalls, nextCalls, startTask } from './askTask';
import type { Asked, Call } from './askTask';

/** Tokens that one more call may take at most. */
const LINE_TOKENS = 200;

interface Pair {
  type: string;
  head: MentionGroup;
  tail: MentionGroup;
}

/** RE over the mentions found: `LocatedIn(Entity("a"), Entity("b"))`, each pair at most once. */
export async function askRelations(
  asked: Asked,
  mentions: WindowAnswer['mentions'],
): Promise<WindowAnswer['relations']> {
  const { model, request } = asked;
  const { pass, text, index, settings } = request;
  let open = allowedPairs(text, mentions, pass.relations, index);
  const found: WindowAnswer['relations'] = [];
  if (open.length === 0) return found;

  const decoder = await startTask(asked, 're', knowcoderPrompt('re', pass.relations, text));
  decoder.write('results =');
  for (;;) {
    const types = [...new Set(open.map((pair) => pair.type))];
    const start = (type: string) => `\t${type}(Entity("`;
    const choice: Choice<Call | null> = await decoder.choose<Call | null>(
      found.length === 0 ? firstCalls(model, types, start) : nextCalls(model, types, start),
    );
    if (choice.value === null) break;
    const call = { ...choice, value: choice.value };
    const typed = open.filter((pair) => pair.type === call.value.type);
    const heads = new TokenTrie<MentionGroup>();
    for (const { head } of typed) {
      heads.insert([...model.tokenize(head.text), ...model.tokenize('"), Entity("')], head);
    }
    const head = await decoder.choose(heads);
    const isLast = open.length === 1 || !decoder.hasRoom(LINE_TOKENS);
    const tails = new TokenTrie<{ pair: Pair; tokens: number; more: boolean }>();
    for (const pair of typed.filter((one) => one.head === head.value)) {
      const name = model.tokenize(pair.tail.text);
      const end = model.tokenize('"))\n]');
      const value = { pair, tokens: name.length };
      tails.insertAfter(name, end, { ...value, more: false }, settings.relationEnd);
      if (!isLast) tails.insertAfter(name, model.tokenize('")),\n'), { ...value, more: true });
    }
    const tail = await decoder.choose(tails);
    const { pair, tokens, more } = tail.value;
    found.push({
      type: pair.type,
      ...nearestPair(pair.head, pair.tail, mentions),
      // Whether the list ends here says nothing about what it holds.
      confidence: callConfidence(call) * head.confidence * product(tail.shares.slice(0, tokens)),
    });
    open = open.filter((one) => one !== pair);
    if (!more) break;
  }
  finishTask(asked, decoder);
  return found;
}

function allowedPairs(
  text: string,
  mentions: WindowAnswer['mentions'],
  relations: readonly RelationClass[],
  index: Parameters<typeof allowedBetween>[3],
): Pair[] {
  const names = new Set(relations.map((relation) => relation.name));
  const groups = groupMentions(text, mentions);
  return groups.flatMap((head) =>
    groups.flatMap((tail) =>
      allowedBetween(head, tail, names, index).map((type) => ({ type, head, tail })),
    ),
  );
}
