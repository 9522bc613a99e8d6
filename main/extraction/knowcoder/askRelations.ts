import { knowcoderPrompt, type RelationClass } from '../../schema';
import { allowedBetween, groupMentions, nearestPair, type MentionGroup } from '../mentionTexts';
import type { WindowAnswer } from '../readWindowAnswer';
import { TokenTrie } from '../decoding/TokenTrie';
import { firstCalls, nextCalls, startTask, type Asked } from './askTask';

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
  const { model, request, outputs } = asked;
  const { pass, text, index, settings } = request;
  let open = allowedPairs(text, mentions, pass.relations, index);
  const found: WindowAnswer['relations'] = [];
  if (open.length === 0) return found;

  const decoder = await startTask(asked, 're', knowcoderPrompt('re', pass.relations, text));
  decoder.write('results =');
  for (;;) {
    const calls = [...new Set(open.map((pair) => pair.type))].map((type) => ({
      text: `\t${type}(Entity("`,
      value: type,
    }));
    const type = await decoder.choose(
      found.length === 0 ? firstCalls(model, calls) : nextCalls<string | null>(model, calls),
    );
    if (type.value === null) break;
    const typed = open.filter((pair) => pair.type === type.value);
    const heads = new TokenTrie<MentionGroup>();
    for (const { head } of typed) {
      heads.insert([...model.tokenize(head.text), ...model.tokenize('"), Entity("')], head);
    }
    const head = await decoder.choose(heads);
    const isLast = open.length === 1 || decoder.room < LINE_TOKENS;
    const tails = new TokenTrie<{ pair: Pair; more: boolean }>();
    for (const pair of typed.filter((one) => one.head === head.value)) {
      const name = model.tokenize(pair.tail.text);
      const end = model.tokenize('"))\n]');
      tails.insertAfter(name, end, { pair, more: false }, settings.relationEnd);
      if (!isLast) tails.insertAfter(name, model.tokenize('")),\n'), { pair, more: true });
    }
    const tail = await decoder.choose(tails);
    const { pair, more } = tail.value;
    found.push({
      type: pair.type,
      ...nearestPair(pair.head, pair.tail, mentions),
      confidence: type.confidence * head.confidence * tail.confidence,
    });
    open = open.filter((one) => one !== pair);
    if (!more) break;
  }
  outputs.push(decoder.output);
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
