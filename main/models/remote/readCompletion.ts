import { z } from 'zod';
import type { Completion } from '../types';

const tokenSchema = z.object({
  token: z.string(),
  logprob: z.number(),
  bytes: z.array(z.number()).nullish(),
});

/** OpenAI's older form, and the one of chats, which llama.cpp uses for both. */
const logprobsSchema = z.union([
  z.object({ content: z.array(tokenSchema) }),
  z.object({ tokens: z.array(z.string()), token_logprobs: z.array(z.number().nullable()) }),
]);

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        text: z.string().nullish(),
        message: z.object({ content: z.string().nullish() }).nullish(),
        logprobs: z.unknown(),
      }),
    )
    .min(1),
});

/** Reads the answer of /completions or /chat/completions; null where it is neither. */
export function readCompletion(body: unknown): Completion | null {
  const choice = completionSchema.safeParse(body).data?.choices[0];
  if (!choice) return null;
  const text = choice.text ?? choice.message?.content ?? '';
  return { text, tokens: readTokens(choice.logprobs, text) };
}

function readTokens(logprobs: unknown, text: string): Completion['tokens'] {
  const read = logprobsSchema.safeParse(logprobs).data;
  if (!read) return null;
  const list =
    'content' in read
      ? read.content
      : read.tokens.map((token, index) => ({
          token,
          logprob: read.token_logprobs[index] ?? 0,
          bytes: null,
        }));
  // A character may be spread over several tokens.
  const decoder = new TextDecoder();
  const tokens = [];
  let whole = '';
  for (const { token, logprob, bytes } of list) {
    const start = whole.length;
    whole += bytes ? decoder.decode(Uint8Array.from(bytes), { stream: true }) : token;
    tokens.push({ start, end: whole.length, logProbability: Math.min(0, logprob) });
  }
  // A stop string is among the tokens, not in the text. Offsets into another text are worth nothing.
  return whole.startsWith(text) ? tokens : null;
}
