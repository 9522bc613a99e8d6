import type { Span } from '../../../contract';
import type { LanguageModel } from '../../models/types';
import type { EventClass } from '../../schema';
import type { Decoder } from '../decoding/Decoder';
import { SpanTries } from '../decoding/SpanTries';
import { TokenTrie } from '../decoding/TokenTrie';
import type { WindowRequest } from '../Profile';

/** The role that the decoder has just opened; null: the event has no arguments. */
export interface Opening {
  role: number | null;
  confidence: number;
}

export interface FoundValue {
  role: string;
  value: Span & { confidence: number };
  confidence: number;
}

const MOST_VALUES = 8;
const VALUE_WORDS = 8;
const VALUE_LENGTH = 100;
const LAST = '"),\n';
const MORE = '",';

/** Arguments that may be any words of the text, for schemas that name no classes of entities. */
export class ValueSpans {
  private readonly open: TokenTrie<{ start: number; end: number; ending: number }>[];
  private readonly closing: typeof this.open;

  constructor(
    private readonly model: LanguageModel,
    { text }: WindowRequest,
  ) {
    const limits = { maxWords: VALUE_WORDS, maxLength: VALUE_LENGTH, phrases: true };
    this.open = new SpanTries(model, text, [{ text: LAST }, { text: MORE }], limits).from(0);
    this.closing = new SpanTries(model, text, [{ text: LAST }], limits).from(0);
  }

  /** Writes `text"),` or `text", role="text"),`: roles in the order of the class, each as often as needed. */
  async decode(decoder: Decoder, event: EventClass, { role, confidence }: Opening) {
    const found: FoundValue[] = [];
    let position = role;
    let roleConfidence = confidence;
    while (position !== null) {
      const isLast = found.length + 1 >= MOST_VALUES;
      const { value, confidence } = await decoder.chooseAmong(isLast ? this.closing : this.open, 0);
      const { start, end } = value;
      const isNew = !found.some((one) => one.value.start === start && one.value.end === end);
      if (isNew) {
        found.push({
          role: event.roles[position]?.name ?? '',
          value: { start, end, confidence },
          confidence: roleConfidence * confidence,
        });
      }
      // A model that repeats itself has nothing more to say.
      if (isLast || value.ending === 0) return found;
      const roles = new TokenTrie<number | null>();
      event.roles.forEach(({ name }, index) => {
        if (index >= (position ?? 0)) roles.insert(this.model.tokenize(` ${name}="`), index);
      });
      const next = await decoder.choose(roles);
      position = next.value;
      roleConfidence = next.confidence;
    }
    return found;
  }
}
