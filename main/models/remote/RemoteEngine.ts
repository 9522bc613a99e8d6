import { failed, failure, ok, type Result } from '../../../contract';
import type {
  Completion,
  CompletionOptions,
  TextAbilities,
  TextEngine,
  TextEngineInfo,
  TextPrompt,
} from '../types';
import { readCompletion } from './readCompletion';
import { ServerClient, type ServerClientOptions } from './ServerClient';

export interface RemoteEngineOptions extends Partial<Omit<ServerClientOptions, 'address' | 'key'>> {
  info: TextEngineInfo;
  key?: ServerClientOptions['key'];
}

/** A quarter of an hour of patience would hide a server that hangs; long prompts take minutes. */
const DEFAULTS = { concurrency: 4, timeoutMs: 280_000, tries: 4, backoffMs: 500 };

/** How servers want a constraint said: llama.cpp, vLLM, older vLLM; then OpenAI's JSON schema. */
const DIALECTS: { constraint: 'grammar' | 'json_schema'; say: (grammar: unknown) => object }[] = [
  { constraint: 'grammar', say: (grammar) => ({ grammar }) },
  { constraint: 'grammar', say: (grammar) => ({ structured_outputs: { grammar } }) },
  { constraint: 'grammar', say: (grammar) => ({ guided_grammar: grammar }) },
  {
    constraint: 'json_schema',
    say: (schema) => ({
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'answer', strict: true, schema },
      },
    }),
  },
];

/** What no model would say by itself: who says it obeys. */
const WORD = 'knowloom';
const PROBES = {
  grammar: `root ::= "${WORD}"`,
  json_schema: {
    type: 'object',
    properties: { [WORD]: { type: 'boolean' } },
    required: [WORD],
    additionalProperties: false,
  },
};

/** A model behind the OpenAI protocol: llama.cpp's server, vLLM, LM Studio, Ollama and others. */
export class RemoteEngine implements TextEngine {
  readonly info: TextEngineInfo;
  private readonly client: ServerClient;
  private dialect: (typeof DIALECTS)[number] | null = null;
  private abilities: Promise<Result<TextAbilities>> | null = null;

  constructor({ info, key, ...limits }: RemoteEngineOptions) {
    this.info = info;
    this.client = new ServerClient({
      ...DEFAULTS,
      ...limits,
      address: info.address,
      key: key ?? (() => Promise.resolve(null)),
    });
  }

  async probe(signal: AbortSignal): Promise<Result<TextAbilities>> {
    const known = await this.abilities;
    if (known?.ok) return known;
    this.abilities = this.findAbilities(signal);
    return this.abilities;
  }

  async complete(prompt: TextPrompt, options: CompletionOptions): Promise<Result<Completion>> {
    const constraint = options.grammar ?? options.jsonSchema;
    const said = constraint === undefined ? {} : (this.dialect?.say(constraint) ?? {});
    return this.ask(prompt, options, said);
  }

  private async findAbilities(signal: AbortSignal): Promise<Result<TextAbilities>> {
    // Also tells whether the server is there, takes the key and has the model.
    const plain = await this.askProbe({}, signal);
    if (!plain.ok) return plain;
    const logProbabilities = plain.value.tokens !== null;
    for (const dialect of DIALECTS) {
      const answer = await this.askProbe(dialect.say(PROBES[dialect.constraint]), signal);
      if (!answer.ok && answer.failure.code !== 'engine_refused') {
        // A server that breaks over what it does not know does not know it.
        if (answer.failure.code !== 'engine_busy') return answer;
        continue;
      }
      if (!answer.ok || !obeys(dialect.constraint, answer.value.text)) continue;
      this.dialect = dialect;
      return ok({ constraint: dialect.constraint, logProbabilities });
    }
    return ok({ constraint: null, logProbabilities });
  }

  private askProbe(said: object, signal: AbortSignal): Promise<Result<Completion>> {
    const prompt: TextPrompt =
      this.info.profile === 'knowcoder' ? 'Yes or no?' : [{ role: 'user', text: 'Yes or no?' }];
    return this.ask(prompt, { maxTokens: 16, stop: [], signal }, said);
  }

  private async ask(
    prompt: TextPrompt,
    { maxTokens, stop, signal }: CompletionOptions,
    said: object,
  ): Promise<Result<Completion>> {
    const { name, address } = this.info;
    const isText = typeof prompt === 'string';
    const body = {
      model: name,
      ...(isText
        ? { prompt: toSound(prompt), logprobs: 1 }
        : {
            messages: prompt.map(({ role, text }) => ({ role, content: toSound(text) })),
            logprobs: true,
          }),
      max_tokens: maxTokens,
      temperature: 0,
      ...(stop.length > 0 ? { stop } : {}),
      ...said,
    };
    const path = isText ? '/completions' : '/chat/completions';
    const answer = await this.client.post(path, body, signal);
    if (!answer.ok) {
      const isMissing = answer.failure.code === 'engine_refused' && answer.failure.detail === '404';
      return isMissing ? failed(await this.explainMissing(signal)) : answer;
    }
    const completion = readCompletion(answer.value);
    if (completion) return ok(completion);
    return failed(failure('engine_answer', { address, reason: 'there is no answer in it' }));
  }

  /** Not found: the model, or the protocol itself. */
  private async explainMissing(signal: AbortSignal) {
    const { name, address } = this.info;
    const list = await this.client.get('/models', signal);
    const models = list.ok ? (list.value as { data?: { id?: unknown }[] } | null)?.data : null;
    if (!Array.isArray(models)) {
      return failure('engine_answer', { address, reason: '404' });
    }
    const known = models.map(({ id }) => String(id)).join(', ');
    return failure('engine_model', { address, name, known });
  }
}

/** Lone surrogates have no place in a request; what stands in for them is as long. */
function toSound(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function obeys(constraint: 'grammar' | 'json_schema', text: string): boolean {
  if (constraint === 'grammar') return text.trim() === WORD;
  try {
    return WORD in (JSON.parse(text) as object);
  } catch {
    return false;
  }
}
