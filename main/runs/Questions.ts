import { failed, failure } from '../../contract';
import type { Failure, Result } from '../../contract';
import type { Answer, Extractor } from '../extraction/types';

/** Ways in which one chunk can fail while others work; any other failure concerns the whole run. */
const CHUNK_FAILURES = new Set<Failure['code']>(['model_output', 'internal']);

export const concernsChunkOnly = (reason: Failure): boolean => CHUNK_FAILURES.has(reason.code);

/** Puts the chunks of one run to the extractor, each at most twice. Never throws. */
export class Questions {
  private early: {
    text: string;
    extractor: Extractor;
    answer: Promise<Result<Answer>>;
  } | null = null;

  constructor(
    private readonly signal: AbortSignal,
    private readonly reportBug: (error: unknown) => Failure,
  ) {}

  /** Asks about the first chunk ahead, so that the model loads while the graph starts. */
  askEarly(text: string, extractor: Extractor): void {
    this.early = { text, extractor, answer: this.askOnce(text, extractor) };
  }

  /** A second time when the first answer could not be read. */
  async ask(text: string, extractor: Extractor): Promise<Result<Answer>> {
    const isEarly = this.early?.text === text && this.early.extractor === extractor;
    const early = isEarly ? this.early?.answer : null;
    if (isEarly) this.early = null;
    const answer = await (early ?? this.askOnce(text, extractor));
    if (answer.ok || !concernsChunkOnly(answer.failure)) return answer;
    return this.askOnce(text, extractor);
  }

  /** Resolves when nothing is asked any more; to be called after the signal was given. */
  async end(): Promise<void> {
    await this.early?.answer;
  }

  private async askOnce(text: string, extractor: Extractor): Promise<Result<Answer>> {
    try {
      return await extractor.extract(text, this.signal);
    } catch (error) {
      return failed(this.signal.aborted ? failure('cancelled') : this.reportBug(error));
    }
  }
}
