import { EVENTS, SOURCE_TYPE, failed, failure } from '../../contract';
import type {
  Channel,
  EventName,
  EventPayload,
  Input,
  KnowloomClient,
  Output,
  Result,
} from '../../contract';
import { ServerEventReader } from './serverEvents';

type Listener = (payload: never) => void;

/** Waits between attempts to reach the server again, ms; the last one repeats. */
const BACKOFF = [250, 500, 1000, 2000, 5000] as const;

/**
 * The contract over HTTP: calls are `POST /api/<channel>`, events come as a stream from
 * `GET /api/events`. The token travels in a header, never in an address.
 */
export class HttpClient implements KnowloomClient {
  private readonly listeners = new Map<EventName, Set<Listener>>();
  private readonly connectionListeners = new Set<(online: boolean) => void>();
  private readonly end = new AbortController();
  private listening = false;

  constructor(
    private readonly token: string | null,
    private readonly base = '',
  ) {}

  async call<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
    try {
      const response = await fetch(`${this.base}/api/${channel}`, {
        method: 'POST',
        headers: { ...this.headers(), 'Content-Type': 'application/json' },
        body: JSON.stringify(input ?? null),
      });
      if (response.status === 401) return failed(failure('unauthorised'));
      const mediaType = response.headers.get(SOURCE_TYPE);
      if (mediaType === null) return (await response.json()) as Result<Output<C>>;
      const source = { mediaType, bytes: new Uint8Array(await response.arrayBuffer()) };
      return { ok: true, value: source as Output<C> };
    } catch (error) {
      return failed(failure('app_away', {}, String(error)));
    }
  }

  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
    const known = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, known.add(listener));
    if (!this.listening) void this.listen();
    return () => known.delete(listener);
  }

  /** Tells when the stream of events breaks and when it is back. */
  onConnection(listener: (online: boolean) => void): () => void {
    this.connectionListeners.add(listener);
    return () => this.connectionListeners.delete(listener);
  }

  /** Fetches the graph or a part of it in the format, for saving. */
  async download(request: Input<'graph.export'>): Promise<Result<Blob>> {
    try {
      const response = await fetch(`${this.base}/download`, {
        method: 'POST',
        headers: { ...this.headers(), 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      });
      if (response.status === 401) return failed(failure('unauthorised'));
      if (response.ok) return { ok: true, value: await response.blob() };
      return (await response.json()) as Result<Blob>;
    } catch (error) {
      return failed(failure('app_away', {}, String(error)));
    }
  }

  close(): void {
    this.end.abort();
  }

  private headers(): Record<string, string> {
    return this.token === null ? {} : { Authorization: `Bearer ${this.token}` };
  }

  private async listen(): Promise<void> {
    this.listening = true;
    const { signal } = this.end;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        const response = await fetch(`${this.base}/api/events`, {
          headers: this.headers(),
          signal,
        });
        // Without the right token no attempt will ever succeed; the calls say so.
        if (response.status === 401) return;
        if (response.ok && response.body) {
          attempt = 0;
          this.tellConnection(true);
          await this.readEvents(response.body);
        }
      } catch {
        // The server is away; the loop tries again.
      }
      if (signal.aborted) return;
      this.tellConnection(false);
      await wait(BACKOFF[Math.min(attempt, BACKOFF.length - 1)] ?? 5000);
    }
  }

  private async readEvents(body: ReadableStream<Uint8Array>): Promise<void> {
    const events = new ServerEventReader();
    const decoder = new TextDecoder();
    const reader = body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (const { event, data } of events.push(decoder.decode(value, { stream: true }))) {
        if (event in EVENTS) this.dispatch(event as EventName, data);
      }
    }
  }

  private dispatch(event: EventName, data: string): void {
    const payload = JSON.parse(data) as never;
    for (const listener of this.listeners.get(event) ?? []) listener(payload);
  }

  private tellConnection(online: boolean): void {
    for (const listener of this.connectionListeners) listener(online);
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
