import { setTimeout as sleep } from 'node:timers/promises';
import { failed, failure, ok, reasonOf, type Failure, type Result } from '../../../contract';
import { Slots } from './Slots';

export interface ServerClientOptions {
  /** http(s)://host:port/path */
  address: string;
  /** Read before every request; null: none is sent. */
  key(): Promise<string | null>;
  /** Requests under way at once. */
  concurrency: number;
  /** One request is given up after so many ms. */
  timeoutMs: number;
  /** How often a request is sent at most, where it may yet succeed. */
  tries: number;
  /** Before the second try; doubled before each further one. */
  backoffMs: number;
}

/** Longest wait before another try, whatever the server asks for. */
const LONGEST_WAIT_MS = 30_000;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

type Attempt = Result<unknown> & {
  /** Null: no use in another try. */ retryAfterMs?: number | null;
};

/** Talks JSON with a model server: limited, timed, patient. Every trouble is a failure of its own. */
export class ServerClient {
  private readonly slots: Slots;

  constructor(private readonly options: ServerClientOptions) {
    this.slots = new Slots(options.concurrency);
  }

  get(path: string, signal: AbortSignal): Promise<Result<unknown>> {
    return this.send(path, null, signal);
  }

  post(path: string, body: unknown, signal: AbortSignal): Promise<Result<unknown>> {
    return this.send(path, JSON.stringify(body), signal);
  }

  private send(path: string, body: string | null, signal: AbortSignal): Promise<Result<unknown>> {
    return this.slots.run(async () => {
      const { tries, backoffMs } = this.options;
      for (let attempt = 1; ; attempt += 1) {
        if (signal.aborted) return failed(failure('cancelled'));
        const result = await this.attempt(path, body, signal);
        const asked = result.retryAfterMs;
        if (result.ok || asked === null || asked === undefined || attempt >= tries) return result;
        // Spread, so that many clients do not come back at the same moment.
        const wait = Math.max(asked, backoffMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
        await sleep(Math.min(wait, LONGEST_WAIT_MS), undefined, { signal }).catch(() => undefined);
      }
    });
  }

  private async attempt(path: string, body: string | null, signal: AbortSignal): Promise<Attempt> {
    const { address, timeoutMs } = this.options;
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const key = await this.options.key();
      const response = await fetch(`${address}${path}`, {
        method: body === null ? 'GET' : 'POST',
        body,
        headers: {
          ...(body === null ? {} : { 'content-type': 'application/json' }),
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        },
        // The key is for this server alone.
        redirect: 'error',
        signal: AbortSignal.any([signal, timeout]),
      });
      const text = await response.text();
      if (!response.ok) return this.refusal(response, text);
      try {
        return ok(JSON.parse(text) as unknown);
      } catch {
        return failed(failure('engine_answer', { address, reason: 'its answer is no JSON' }));
      }
    } catch (error) {
      if (signal.aborted) return failed(failure('cancelled'));
      if (timeout.aborted) {
        return failed(failure('engine_slow', { address, seconds: timeoutMs / 1000 }));
      }
      const reason = networkReason(error);
      return { ...failed(failure('engine_unreachable', { address, reason })), retryAfterMs: 0 };
    }
  }

  private refusal(response: Response, text: string): Attempt {
    const { address } = this.options;
    const { status } = response;
    const reason = `${status}${serverMessage(text)}`;
    if (status === 401 || status === 403) return failed(failure('engine_auth', { address }));
    if (!PASSING.has(status)) {
      const refused: Failure = failure('engine_refused', { address, reason }, String(status));
      return failed(refused);
    }
    const after = Number(response.headers.get('retry-after'));
    const retryAfterMs = Number.isFinite(after) ? after * 1000 : 0;
    return { ...failed(failure('engine_busy', { address, reason })), retryAfterMs };
  }
}

/** `TypeError: fetch failed` says nothing; its cause does. */
function networkReason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code || reasonOf(cause ?? error);
}

/** What the server says of an error, at most a line of it. */
function serverMessage(text: string): string {
  let message: unknown = text;
  try {
    const body = JSON.parse(text) as { error?: { message?: unknown } | string; detail?: unknown };
    message = typeof body.error === 'string' ? body.error : (body.error?.message ?? body.detail);
  } catch {
    // Not JSON: as it is.
  }
  if (typeof message !== 'string') return '';
  const line = message.replace(/\s+/g, ' ').trim().slice(0, 200);
  return line === '' ? '' : `: ${line}`;
}
