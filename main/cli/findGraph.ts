import { join } from 'node:path';
import { failed, failure, ok } from '../../contract';
import type { GraphProfile, Result } from '../../contract';
import { GraphProfiles, secretVariable } from '../GraphProfiles';
import { parseGraphUrl } from '../graph';
import type { GraphAddress, SecretStore } from '../graph/types';
import { FileSecretStore } from '../secrets';
import type { CommandContext } from './CommandContext';
import { readPassword } from './readPassword';

/** A remote graph with the name or address by which the user called it. */
export type NamedAddress = GraphAddress & { name: string };

/** On the command line there is no key store: files that only the user can read keep secrets. */
export function secretsOf({ home }: CommandContext): SecretStore {
  return new FileSecretStore(join(home.home, 'secrets'));
}

export function profilesOf(context: CommandContext): GraphProfiles {
  return new GraphProfiles(join(context.home.home, 'graphs.json'), secretsOf(context));
}

/**
 * What `--graph` means: null for the local graph. The password or token comes from the environment,
 * the secret store or the terminal, in this order.
 */
export async function findGraph(
  context: CommandContext,
  graph: string,
): Promise<Result<NamedAddress | null>> {
  if (graph === 'local') return ok(null);
  const profiles = profilesOf(context);
  const profile = graph.includes(':') ? readAddress(context, graph) : await profiles.find(graph);
  if (!profile.ok) return profile;
  const given = process.env[secretVariable(profile.value.auth)] ?? null;
  const address = await profiles.address(profile.value, given);
  if (address.ok) return ok({ ...address.value, name: graph });
  if (address.failure.code !== 'graph_secret_missing') return address;
  const asked = await askSecret(profile.value);
  if (asked === null) return failed(missing(profile.value, address.failure));
  const complete = await profiles.address(profile.value, asked);
  return complete.ok ? ok({ ...complete.value, name: graph }) : complete;
}

/** Null where there is no terminal to ask on. */
export function askSecret({ auth, user, url }: GraphProfile): Promise<string | null> {
  return readPassword(auth === 'bearer' ? `Token for ${url}: ` : `Password of ${user} at ${url}: `);
}

/** An address given in place of a name; the secret of no profile belongs to it. */
function readAddress({ graphAuth }: CommandContext, text: string): Result<GraphProfile> {
  const parsed = parseGraphUrl(text);
  if (!parsed.ok) return parsed;
  const { url, user, database } = parsed.value;
  return ok({ name: '', url, user, database, auth: graphAuth ?? 'basic', readOnly: false });
}

function missing(profile: GraphProfile, reason: ReturnType<typeof failure>) {
  if (profile.name !== '') return reason;
  return failure(profile.auth === 'bearer' ? 'graph_token' : 'graph_auth', {
    address: profile.url,
  });
}
