import { failed, failure, graphNameSchema } from '../../contract';
import type { GraphCheck, GraphProfile, GraphStep, Result } from '../../contract';
import { secretVariable } from '../GraphProfiles';
import { checkGraph, parseGraphUrl } from '../graph';
import type { GraphAddress } from '../graph/types';
import { DONE, UNUSABLE, printJson, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { askSecret, findGraph, profilesOf } from './findGraph';
import { plainText } from './plainText';

export interface AddOptions {
  auth: GraphProfile['auth'];
  database?: string;
  readOnly?: boolean;
  check: boolean;
  json?: boolean;
}

const STEPS: Record<GraphStep, string> = {
  name: 'name found',
  port: 'port open',
  tls: 'TLS',
  server: 'Neo4j answers',
  signIn: 'signed in',
  version: 'version',
  database: 'database',
  read: 'may read',
  write: 'may write',
};

/** Prints the graphs that have names. */
export async function listGraphsCommand(
  context: CommandContext,
  { json }: { json?: boolean },
): Promise<number> {
  const graphs = await profilesOf(context).list();
  if (json) printJson(context, { graphs });
  else context.out.write(['local\n', ...graphs.map(describeGraph)].join(''));
  return DONE;
}

/** Names a graph and keeps its password or token; before that it is checked. */
export async function addGraphCommand(
  context: CommandContext,
  name: string,
  url: string,
  { auth, database, readOnly = false, check, json }: AddOptions,
): Promise<number> {
  const profile = readProfile({ name, url, auth, database, readOnly });
  if (!profile.ok) return refuse(context, profile.failure, json);
  const secret = process.env[secretVariable(auth)] ?? (await askSecret(profile.value));
  const profiles = profilesOf(context);
  const address = await profiles.address(profile.value, secret);
  if (!address.ok) return refuse(context, address.failure, json);
  if (check) {
    const checked = await printCheck(context, address.value, json);
    if (!checked.ok) return UNUSABLE;
  }
  const saved = await profiles.save(profile.value, secret);
  if (!saved.ok) return refuse(context, saved.failure, json);
  context.err.write(`Saved. Use it with --graph ${plainText(quoted(name))}\n`);
  return DONE;
}

export async function removeGraphCommand(context: CommandContext, name: string): Promise<number> {
  const removed = await profilesOf(context).remove(name);
  return removed.ok ? DONE : refuse(context, removed.failure);
}

/** Says step by step whether the graph can be worked on, and of the first obstacle what to do. */
export async function checkGraphCommand(
  context: CommandContext,
  graph: string,
  { json }: { json?: boolean },
): Promise<number> {
  const address = await findGraph(context, graph);
  if (!address.ok) return refuse(context, address.failure, json);
  if (!address.value) {
    return refuse(context, failure('graph_check_local'), json);
  }
  return (await printCheck(context, address.value, json)).ok ? DONE : UNUSABLE;
}

async function printCheck(
  context: CommandContext,
  address: GraphAddress,
  json = false,
): Promise<GraphCheck> {
  const check = await checkGraph(address);
  if (json) printJson(context, check);
  else context.out.write(describeCheck(check));
  return check;
}

function describeCheck({ steps }: GraphCheck): string {
  const marks = { good: '✓', failed: '✗', skipped: '·' };
  const lines = steps.map(({ step, state, found, failure: reason }) => {
    const about = reason?.message ?? found ?? '';
    return `${marks[state]} ${STEPS[step].padEnd(14)} ${plainText(about)}`.trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

function readProfile(given: {
  name: string;
  url: string;
  auth: GraphProfile['auth'];
  database?: string;
  readOnly: boolean;
}): Result<GraphProfile> {
  const name = graphNameSchema.safeParse(given.name);
  if (!name.success) return failed(failure('graph_name', { name: given.name }));
  const parsed = parseGraphUrl(given.url);
  if (!parsed.ok) return parsed;
  const { auth, readOnly, database = parsed.value.database } = given;
  return { ok: true, value: { ...parsed.value, name: name.data, database, auth, readOnly } };
}

function describeGraph({ name, url, user, database, auth, readOnly }: GraphProfile): string {
  const about = [
    url,
    auth === 'bearer' ? 'token' : user,
    ...(database === null ? [] : [`database ${database}`]),
    ...(readOnly ? ['read only'] : []),
  ];
  return `${plainText(name).padEnd(20)} ${plainText(about.join(', '))}\n`;
}

const quoted = (name: string): string => (/\s/.test(name) ? `"${name}"` : name);
