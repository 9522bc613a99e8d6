import { z } from 'zod';

const span = { start: z.int().nonnegative(), end: z.int().positive() };
const confidence = z.number().min(0).max(1).nullable();

const windowAnswerSchema = z.object({
  /** What the model wrote. */
  output: z.string(),
  /** True when a list ended because the context was full. */
  cutOff: z.boolean().optional(),
  mentions: z.array(z.object({ ...span, type: z.string(), confidence })),
  relations: z.array(
    z.object({
      type: z.string(),
      head: z.int().nonnegative(),
      tail: z.int().nonnegative(),
      confidence,
    }),
  ),
  events: z.array(
    z.object({
      type: z.string(),
      trigger: z.object(span),
      confidence,
      arguments: z.array(
        z.object({ role: z.string(), mention: z.int().nonnegative(), confidence }),
      ),
    }),
  ),
});

/** The model's answer about one window: spans in its text, mentions by their index. As cached. */
export type WindowAnswer = z.infer<typeof windowAnswerSchema>;

/** Reads a cached answer; null when it is damaged or does not fit the text, so it is asked again. */
export function readWindowAnswer(json: string, text: string): WindowAnswer | null {
  let answer: WindowAnswer;
  try {
    answer = windowAnswerSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
  const inText = ({ start, end }: { start: number; end: number }) =>
    start < end && end <= text.length;
  const isMention = (index: number) => index < answer.mentions.length;
  const fits =
    answer.mentions.every(inText) &&
    answer.relations.every(({ head, tail }) => isMention(head) && isMention(tail)) &&
    answer.events.every(
      (event) =>
        inText(event.trigger) && event.arguments.every(({ mention }) => isMention(mention)),
    );
  return fits ? answer : null;
}
