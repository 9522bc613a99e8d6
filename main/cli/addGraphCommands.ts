import type { Command, Option } from 'commander';
import type { CommandContext } from './CommandContext';
import { copyCommand } from './copyCommand';
import type { CopyFlags } from './copyCommand';
import {
  addGraphCommand,
  checkGraphCommand,
  listGraphsCommand,
  removeGraphCommand,
} from './graphsCommand';
import type { AddOptions } from './graphsCommand';

interface AddParts {
  finish: (code: number) => void;
  /** The `--auth` option. */
  auth: () => Option;
}

type Json = { json?: boolean };
const JSON_HELP = 'print one JSON object';

/** `graphs list · add · remove · check · copy` */
export function addGraphCommands(
  program: Command,
  context: CommandContext,
  { finish, auth }: AddParts,
): void {
  const graphs = program.command('graphs').description('name the graphs that you work on');
  graphs
    .command('list', { isDefault: true })
    .description('show the graphs that have names')
    .option('--json', JSON_HELP)
    .action(async (options: Json) => finish(await listGraphsCommand(context, options)));
  graphs
    .command('add')
    .description('name a graph and keep its password or token, once a check found it good')
    .argument('<name>')
    .argument('<address>', 'as bolt://user@host:7687; also neo4j://, +s, +ssc')
    .addOption(auth())
    .option('--database <name>', 'a database other than the user’s home database')
    .option('--read-only', 'only explore it: nothing is ever written')
    .option('--no-check', 'do not check it now')
    .option('--json', JSON_HELP)
    .action(async (name: string, url: string, options: AddOptions) =>
      finish(await addGraphCommand(context, name, url, options)),
    );
  graphs
    .command('remove')
    .description('forget a graph and its password; the graph itself stays')
    .argument('<name>')
    .action(async (name: string) => finish(await removeGraphCommand(context, name)));
  graphs
    .command('check')
    .description('say what is wrong with a graph’s address, sign-in, database or rights')
    .argument('<name|address>')
    .addOption(auth())
    .option('--json', JSON_HELP)
    .action(async (graph: string, options: Json) =>
      finish(await checkGraphCommand(context, graph, options)),
    );
  graphs
    .command('copy')
    .description('make a graph equal to another one, and compare both; a copy cut off goes on')
    .argument('<from>', 'local, a name or an address')
    .argument('<to>', 'likewise; empty, or an earlier copy')
    .option('--replace', 'remove from <to> what only it has')
    .addOption(auth())
    .option('--json', JSON_HELP)
    .action(async (from: string, to: string, options: CopyFlags) =>
      finish(await copyCommand(context, [from, to], options)),
    );
}
