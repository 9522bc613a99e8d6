import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { failed, failure, graphProfileSchema, ok, reasonOf } from '../contract';
import type { GraphProfile, Result } from '../contract';
import { parseGraphUrl } from './graph';
import type { GraphAddress, SecretStore } from './graph/types';

const fileSchema = z.object({
  version: z.literal(1),
  /** The graph that the app opened last; null: the local one. */
  chosen: z.string().nullable(),
  graphs: z.array(graphProfileSchema),
});
type ProfileFile = z.infer<typeof fileSchema>;

const NONE: ProfileFile = { version: 1, chosen: null, graphs: [] };

/**
 * The graphs that the user named, in a file of their own that is read anew each time, as the command
 * line may change it while the window is open. Passwords and tokens are in the secret store.
 */
export class GraphProfiles {
  constructor(
    private readonly file: string,
    private readonly secrets: SecretStore,
  ) {}

  async list(): Promise<GraphProfile[]> {
    return (await this.read()).graphs;
  }

  async chosen(): Promise<string | null> {
    return (await this.read()).chosen;
  }

  /** Failure: write_failed. */
  async choose(name: string | null): Promise<Result<void>> {
    return this.write({ ...(await this.read()), chosen: name });
  }

  /** Adds or replaces. Secret null: the kept one stays. Failures: graph_url…, write_failed. */
  async save(profile: GraphProfile, secret: string | null): Promise<Result<void>> {
    const read = readProfile(profile);
    if (!read.ok) return read;
    const { url, user, database } = read.value;
    const saved = { ...profile, url, user, database };
    const before = await this.read();
    const others = before.graphs.filter(({ name }) => name !== profile.name);
    const graphs = [...others, saved].sort((a, b) => a.name.localeCompare(b.name, 'en'));
    // The secret first: a profile is never found without the one that was given for it.
    if (secret !== null) {
      try {
        await this.secrets.write(secretOf(profile.name), secret);
      } catch (error) {
        return failed(failure('write_failed', { path: this.file, reason: reasonOf(error) }));
      }
    }
    return this.write({ ...before, graphs });
  }

  /** Failures: graph_unknown, write_failed. */
  async remove(name: string): Promise<Result<void>> {
    const before = await this.read();
    const graphs = before.graphs.filter((profile) => profile.name !== name);
    if (graphs.length === before.graphs.length) return failed(unknown(name, before.graphs));
    await this.secrets.remove(secretOf(name));
    const chosen = before.chosen === name ? null : before.chosen;
    return this.write({ ...before, chosen, graphs });
  }

  /** Failure: graph_unknown. */
  async find(name: string): Promise<Result<GraphProfile>> {
    const graphs = await this.list();
    const profile = graphs.find((each) => each.name === name);
    return profile ? ok(profile) : failed(unknown(name, graphs));
  }

  /** With `secret`, else the one kept. Failures: graph_url…, graph_secret_missing. */
  async address(
    profile: GraphProfile,
    secret: string | null = null,
  ): Promise<Result<GraphAddress>> {
    const { name, auth, readOnly } = profile;
    const parsed = readProfile(profile);
    if (!parsed.ok) return parsed;
    const password = secret ?? (await this.secrets.read(secretOf(name)));
    if (password === null) {
      const variable = secretVariable(auth);
      return failed(failure('graph_secret_missing', { name, variable }));
    }
    return ok({ ...parsed.value, password, auth, readOnly });
  }

  private async read(): Promise<ProfileFile> {
    try {
      return fileSchema.parse(JSON.parse(await readFile(this.file, 'utf8')));
    } catch {
      return NONE;
    }
  }

  private async write(content: ProfileFile): Promise<Result<void>> {
    const written = `${this.file}.${process.pid}`;
    try {
      await mkdir(dirname(this.file), { recursive: true });
      await writeFile(written, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
      await rename(written, this.file);
      return ok(undefined);
    } catch (error) {
      return failed(failure('write_failed', { path: this.file, reason: reasonOf(error) }));
    }
  }
}

/** The variable of the environment that holds the secret of a remote graph. */
export function secretVariable(auth: GraphProfile['auth']): string {
  return auth === 'bearer' ? 'KNOWLOOM_GRAPH_TOKEN' : 'KNOWLOOM_GRAPH_PASSWORD';
}

/** What the address names counts where the profile itself says nothing. */
function readProfile({ url, user, database }: GraphProfile) {
  const parsed = parseGraphUrl(url);
  if (!parsed.ok) return parsed;
  return ok({
    url: parsed.value.url,
    user: user || parsed.value.user,
    database: database ?? parsed.value.database,
  });
}

const secretOf = (name: string): string => `graph ${name}`;

function unknown(name: string, graphs: readonly GraphProfile[]) {
  return failure('graph_unknown', { name, known: graphs.map((each) => `, ${each.name}`).join('') });
}
