import { failed, failure, ok, type Result } from '../../contract';

const SCHEMES = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:$/;
const DEFAULT_PORT = '7687';

/** What a graph's URL names; the password comes another way. */
interface GraphUrl {
  /** Scheme, host, port and routing parameters. */
  url: string;
  user: string;
  /** From `?database=`; null means the user's home database. */
  database: string | null;
}

/**
 * Reads `bolt://user@host:port?database=name`; neo4j:// and the suffixes +s and +ssc too. User neo4j
 * and port 7687 where it names none. Failures: graph_url, graph_url_password.
 */
export function parseGraphUrl(text: string): Result<GraphUrl> {
  let url: URL;
  let user: string;
  try {
    url = new URL(text.trim());
    user = decodeURIComponent(url.username);
  } catch {
    return failed(failure('graph_url', { url: withoutPassword(text) }));
  }
  if (url.password !== '') return failed(failure('graph_url_password'));
  const hasPath = url.pathname !== '' && url.pathname !== '/';
  if (!SCHEMES.test(url.protocol) || url.hostname === '' || hasPath || url.hash !== '') {
    return failed(failure('graph_url', { url: withoutPassword(text) }));
  }
  const database = url.searchParams.get('database');
  url.searchParams.delete('database');
  const address = `${url.protocol}//${url.hostname}:${url.port || DEFAULT_PORT}${url.search}`;
  return ok({ url: address, user: user || 'neo4j', database: database || null });
}

/** A mistyped address may hold a password all the same. */
function withoutPassword(text: string): string {
  return text.replace(/(\/\/|^)([^/@:]*):[^@]*@/, '$1$2:…@');
}
