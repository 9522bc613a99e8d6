import { rename } from 'node:fs/promises';
import { SourceError } from './types';
import type { FetchRequest, StatedHash } from './types';

/** Where nothing answers for so long, the source counts as out of reach. */
const REACH_MS = 10_000;
/** A download without a single byte for so long is given up. */
const STALL_MS = 60_000;

/**
 * Downloads through node-llama-cpp's downloader (parallel, resumes its own partial file). Its own
 * attempts at an unreachable host do not end, hence the look beforehand and the watch on progress.
 */
export async function fetchFromHub(request: FetchRequest<'hub'>): Promise<StatedHash> {
  const { source, work, target, signal, onBytes } = request;
  const stated = await askHub(source.uri, signal);
  const { createModelDownloader } = await import('node-llama-cpp');
  const stalled = new AbortController();
  let watch = setTimeout(() => stalled.abort(), STALL_MS);
  let last = 0;
  try {
    const downloader = await createModelDownloader({
      modelUri: source.uri,
      dirPath: work,
      fileName: 'hub.gguf',
      showCliProgress: false,
      deleteTempFileOnCancel: false,
      onProgress({ downloadedSize }) {
        onBytes(downloadedSize);
        if (downloadedSize === last) return;
        last = downloadedSize;
        clearTimeout(watch);
        watch = setTimeout(() => stalled.abort(), STALL_MS);
      },
    });
    const signals = signal ? [signal, stalled.signal] : [stalled.signal];
    await rename(await downloader.download({ signal: AbortSignal.any(signals) }), target);
    return stated;
  } catch (error) {
    signal?.throwIfAborted();
    if (stalled.signal.aborted) throw new SourceError('the hub stopped sending');
    throw new SourceError(`the hub: ${(error as Error).message}`);
  } finally {
    clearTimeout(watch);
  }
}

/** Whether the hub has the file, and the SHA-256 it states (large files carry it in a header). */
async function askHub(uri: string, signal?: AbortSignal): Promise<StatedHash> {
  const timeout = AbortSignal.timeout(REACH_MS);
  const both = signal ? AbortSignal.any([signal, timeout]) : timeout;
  let answer: Response;
  try {
    answer = await fetch(addressOf(uri), { method: 'HEAD', redirect: 'manual', signal: both });
  } catch (error) {
    signal?.throwIfAborted();
    const { message, cause } = error as Error;
    throw new SourceError(
      `the hub cannot be reached (${(cause as Error | undefined)?.message ?? message})`,
    );
  }
  if (answer.status >= 400) throw new SourceError(`the hub answers ${answer.status}`);
  const hash = (answer.headers.get('x-linked-etag') ?? '').replaceAll('"', '');
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}

/** Same rule and same variables as node-llama-cpp's downloader. */
function addressOf(uri: string): string {
  if (!uri.startsWith('hf:')) return uri;
  const [user = '', repository = '', ...file] = uri.slice('hf:'.length).split('/');
  const endpoint =
    process.env.MODEL_ENDPOINT || process.env.HF_ENDPOINT || 'https://huggingface.co/';
  const path = [user, repository, 'resolve', 'main', ...file].map(encodeURIComponent).join('/');
  return new URL(path, endpoint.endsWith('/') ? endpoint : `${endpoint}/`).href;
}
