import { failed, failure, ok, type Result } from '../../../contract';
import { isKnowCoder } from '../chooseDefault';
import type { TextEngineInfo } from '../types';

/** True where a model is named by a server's address. */
export function isEngineAddress(model: string | undefined): model is string {
  return model !== undefined && /^https?:\/\//i.test(model);
}

/**
 * Reads http://host:port/v1#model-name. Failures: engine_url, engine_url_password (a key stands on
 * no command line).
 */
export function parseEngineAddress(text: string): Result<TextEngineInfo> {
  const wrong = failed(failure('engine_url', { url: text }));
  let url: URL;
  let name: string;
  try {
    url = new URL(text);
    name = decodeURIComponent(url.hash.slice(1)).trim();
  } catch {
    return wrong;
  }
  if (url.username || url.password) return failed(failure('engine_url_password'));
  if (!isEngineAddress(text) || name === '' || url.search !== '') return wrong;
  const address = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  return ok({ name, address, profile: isKnowCoder(name) ? 'knowcoder' : 'instruct' });
}

/** The host that text goes to; null where it is this machine. */
export function foreignHost({ address }: TextEngineInfo): string | null {
  const { hostname, host } = new URL(address);
  const isLoopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
  return isLoopback ? null : host;
}
