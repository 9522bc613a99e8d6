import type { Span } from '../../../contract';
import type { WindowAnswer } from '../readWindowAnswer';
import type { SpanFinder } from './SpanFinder';

type Mention = WindowAnswer['mentions'][number];

/** A place that an end or a filler may be, and what class stands there. */
export interface Candidate extends Span {
  type: string;
  /** Null: no mention yet. */
  mention: Mention | null;
}

/** The mentions of a window, without overlaps, and the places that may become one. */
export class GroundedMentions {
  readonly all: Mention[];

  constructor(
    private readonly finder: SpanFinder,
    given: readonly Mention[],
    /** False: no mention beside the given ones. */
    private readonly mayAdd: boolean,
  ) {
    this.all = [...given];
  }

  isFree({ start, end }: Span): boolean {
    return !this.all.some((one) => start < one.end && one.start < end);
  }

  add(span: Span, type: string, confidence: number | null): Mention {
    const mention = { start: span.start, end: span.end, type, confidence };
    this.all.push(mention);
    return mention;
  }

  /**
   * Where an end may be that reads like this. A place that is no mention has the class that the
   * model gave it there, else that of a mention that reads alike, else `fallback`.
   */
  candidates(text: string, given: string | null, fallback: string | null): Candidate[] {
    const spans = this.finder.find(text);
    const known = spans.map((span) => this.at(span));
    const alike = known.find((mention) => mention !== null)?.type ?? null;
    const candidates: Candidate[] = [];
    spans.forEach((span, index) => {
      const mention = known[index] ?? null;
      const type = mention?.type ?? given ?? alike ?? fallback;
      if (mention || (this.mayAdd && type !== null && this.isFree(span))) {
        candidates.push({ ...span, type: type ?? '', mention });
      }
    });
    return candidates;
  }

  /** The candidate's mention, which it becomes where it is none yet. */
  take(candidate: Candidate, confidence: number | null): Mention {
    return candidate.mention ?? this.add(candidate, candidate.type, confidence);
  }

  private at({ start, end }: Span): Mention | null {
    return this.all.find((one) => one.start === start && one.end === end) ?? null;
  }
}
