import { Command, InvalidArgumentError, Option } from 'commander';
import {
  ALL_FORMATS,
  ALL_TASKS,
  profileSchema,
  strictnessSchema,
  taskSchema,
} from '../../contract';
import type { Task } from '../../contract';
import { addGraphCommands } from './addGraphCommands';
import { addSchemaCommands } from './addSchemaCommands';
import { buildCommand } from './buildCommand';
import type { BuildOptions } from './buildCommand';
import type { CommandContext } from './CommandContext';
import { doctorCommand } from './doctorCommand';
import { evalCommand } from './evalCommand';
import type { EvalOptions } from './evalCommand';
import { exportCommand } from './exportCommand';
import type { ExportOptions } from './exportCommand';
import { importCommand } from './importCommand';
import { fetchModelCommand, listModelsCommand } from './modelsCommand';
import type { FetchOptions } from './modelsCommand';
import { readCommand } from './readCommand';
import type { ReadCommandOptions } from './readCommand';
import { queryCommand } from './queryCommand';
import type { QueryOptions } from './queryCommand';
import { addScanOptions } from './scanOptions';
import { serveCommand } from './serveCommand';
import type { ServeOptions } from './serveCommand';

const EXAMPLES = `
Examples:
  npm start                                        open the app
  npm start -- build notes/ report.pdf             build a graph from a folder and a file
  npm start -- build notes/ --export graph.json    and write it to a file
  npm start -- read report.pdf                     show what is read from it
  npm start -- query "MATCH (p:Person) RETURN p.name LIMIT 5"
  npm start -- eval gold.jsonl --types gold.types.json --limit 100
  npm start -- serve --port 8080                   the app in the browser
  npm start -- build notes/ --graph bolt://neo4j@graph.example:7687

KNOWLOOM_HOME moves the graph, cache, settings and logs to another folder, KNOWLOOM_MODELS the models.
KNOWLOOM_GRAPH_PASSWORD holds the password of a remote graph, KNOWLOOM_GRAPH_TOKEN its token (--auth bearer);
without them, the one kept by “graphs add” is taken, or it is asked for.
KNOWLOOM_LEASE_SECONDS is how long other processes wait for chunks of one that died (default: 60).
KNOWLOOM_ENGINE_KEY holds the key of a model server.`;

const MODEL_HELP =
  'a name from “models list”, any .gguf file, or a server: http://host:8080/v1#model-name';
const GRAPH_HELP =
  'local, a name from “graphs list”, or bolt://user@host:port (also neo4j://, +s, +ssc)';

/** The commands; each hands its exit code to `finish`. */
export function createProgram(context: CommandContext, finish: (code: number) => void): Command {
  const program = new Command('knowloom')
    .description('Turns a folder of documents into a knowledge graph, on your own machine.')
    .version(context.version, '--version', 'print the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.out.write(text),
      writeErr: (text) => context.err.write(text),
    });

  const strictness = () =>
    new Option('--strictness <how>', 'how sure the model must be')
      .choices(strictnessSchema.options)
      .default('balanced');
  const profile = () =>
    new Option('--profile <how>', 'how the model is asked (default: as its name tells)').choices(
      profileSchema.options,
    );
  const graph = () => new Option('--graph <where>', GRAPH_HELP).default('local');
  const auth = () =>
    new Option('--auth <how>', 'sign in to the address with a password, or with a token')
      .choices(['basic', 'bearer'])
      .default('basic');
  program.hook('preAction', (_program, command) => {
    context.graphAuth = command.opts<{ auth?: 'basic' | 'bearer' }>().auth;
  });

  addScanOptions(program.command('build'))
    .description('read documents and write what they say into the graph')
    .argument(
      '<path...>',
      'folders and files (txt, md, html, pdf, Office, OpenDocument, csv, epub, mail, json …)',
    )
    .option(
      '--schema <name|file>',
      'what to look for: a pack or a file of classes (default: general)',
    )
    .option('--model <name|file|address>', MODEL_HELP)
    .addOption(profile())
    .addOption(graph())
    .addOption(auth())
    .option('--tasks <list>', `of ${ALL_TASKS.join(',')} (default: all the schema has)`, readTasks)
    .addOption(strictness())
    .addOption(
      new Option('--types <which>', 'of a large schema: what each document speaks of, or all')
        .choices(['auto', 'all'])
        .default('auto'),
    )
    .option('--pin <list>', 'classes that are always looked for, as Person,City', readNames, [])
    .option('--ban <list>', 'classes that are never chosen', readNames, [])
    .option(
      '--export <file>',
      'write the graph afterwards, as “export” does; repeatable',
      collect,
      [],
    )
    .option(
      '--report <file>',
      'write what became of each document, page and chunk to .csv or .json',
    )
    .option('--watch', 'go on: read again whenever files change, until Ctrl-C')
    .option('--json', 'print the summary as one JSON object')
    .action(async (paths: string[], options: BuildOptions) =>
      finish(await buildCommand(context, paths, options)),
    );

  addScanOptions(program.command('read'))
    .description('show what is read from documents, without a model or a graph')
    .argument('<path...>', 'folders and files')
    .option('--chunk <length>', 'most characters of a chunk', readCount, 1000)
    .option('--overlap <length>', 'characters that a chunk repeats of the one before', readCount)
    .option('--json', 'print one JSON object a line for each file: text, places, chunks, timing')
    .option('--text', 'print the text alone')
    .action(async (paths: string[], options: ReadCommandOptions) =>
      finish(await readCommand(context, paths, options)),
    );

  program
    .command('query')
    .description('run Cypher on the graph; it cannot change anything')
    .argument('<cypher>')
    .addOption(graph())
    .addOption(auth())
    .option('--limit <rows>', 'most rows to print', readCount, 1000)
    .option('--json', 'print columns and rows as one JSON object')
    .action(async (cypher: string, options: QueryOptions) =>
      finish(await queryCommand(context, cypher, options)),
    );

  program
    .command('export')
    .description('write the graph, or a part of it, to a file')
    .argument('<file>', 'ends in .json, .cypher, .graphml, .zip (CSV), .ttl, .jsonld or .jsonl')
    .addOption(graph())
    .addOption(auth())
    .addOption(
      new Option('--format <name>', 'whatever the file’s name ends in').choices(ALL_FORMATS),
    )
    .option('--min-confidence <number>', 'only what is at least that sure, 0 to 1', readShare)
    .option('--query <cypher>', 'only the entities and events that the query returns')
    .action(async (file: string, options: ExportOptions) =>
      finish(await exportCommand(context, file, options)),
    );

  program
    .command('import')
    .description('read a .json or .cypher file that was exported back into the graph')
    .argument('<file>')
    .addOption(graph())
    .option('--json', 'print what was read as one JSON object')
    .action(async (file: string, options: { graph: string; json?: boolean }) =>
      finish(await importCommand(context, file, options)),
    );

  program
    .command('eval')
    .description('measure how well a model finds what annotators found')
    .argument('<gold>', 'JSON Lines file of annotated sentences')
    .option('--types <file>', 'JSON file that describes the types; they become the classes')
    .option('--schema <name|file>', 'look for the classes of a schema instead')
    .option('--model <name|file|address>', MODEL_HELP)
    .addOption(profile())
    .option('--tasks <list>', `of ${ALL_TASKS.join(',')} (default: all the types have)`, readTasks)
    .addOption(strictness())
    .option('--limit <count>', 'so many sentences', readCount)
    .option('--offset <count>', 'leave out so many at the start', readOffset)
    .option('--gold-entities', 'give the model the gold mentions: relations and events alone')
    .option('--out <file>', 'write the predictions, in the format of the gold file')
    .option('--score <file>', 'compare predictions that were made before; no model is asked')
    .addOption(
      new Option('--rule <name>', 'how repeated mentions are counted')
        .choices(['multiset', 'set', 'knowcoder'])
        .default('multiset'),
    )
    .option('--uncalibrated', 'confidences as the model gave them')
    .option('--calibrate <file>', 'fit those to the share of right ones, as JSON')
    .option('--wrong', 'print the wrong answers beside gold')
    .option('--settings <list>', 'decoding settings as name=value,…')
    .option('--no-cache', 'ask the model again, for its speed')
    .option('--json', 'print the figures as one JSON object')
    .action(async (gold: string, options: EvalOptions) =>
      finish(await evalCommand(context, gold, options)),
    );

  program
    .command('serve')
    .description('show the app in the browser, to this machine only')
    .option('--port <number>', 'a fixed port (default: any free one)', readPort, 0)
    .option('--open', 'open the browser')
    .addOption(graph())
    .addOption(auth())
    .action(async (options: ServeOptions) => finish(await serveCommand(context, options)));

  program
    .command('doctor')
    .description('check what is installed and whether the graph answers')
    .addOption(graph())
    .addOption(auth())
    .option('--json', 'print the checks as one JSON object')
    .action(async (options: { graph: string; json?: boolean }) =>
      finish(await doctorCommand(context, options)),
    );

  addGraphCommands(program, context, { finish, auth });
  addSchemaCommands(program, context, { finish, graph, auth, readCount });

  const models = program.command('models').description('list and download language models');
  models
    .command('list', { isDefault: true })
    .description('show the known models')
    .option('--json', 'print them as one JSON object')
    .action(async (options: { json?: boolean }) =>
      finish(await listModelsCommand(context, options)),
    );
  models
    .command('fetch')
    .description('download a model')
    .argument('[name]', 'a name from “models list” (default: the one that suits this machine)')
    .option('--default', 'the one that suits this machine')
    .option('--quiet-if-present', 'say nothing when it is there already')
    .action(async (name: string | undefined, options: FetchOptions) =>
      finish(await fetchModelCommand(context, name, options)),
    );
  return program;
}

function readTasks(list: string): Task[] {
  return list.split(',').map((name) => {
    const task = taskSchema.safeParse(name.trim().toLowerCase());
    if (!task.success) throw new InvalidArgumentError(`Tasks are ${ALL_TASKS.join(', ')}.`);
    return task.data;
  });
}

function readNames(list: string, before: string[]): string[] {
  const names = list.split(',').map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== '')];
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  }
  return port;
}

function readCount(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > 100_000) {
    throw new InvalidArgumentError('A number from 1 to 100000 is needed.');
  }
  return count;
}

function readShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 1)) {
    throw new InvalidArgumentError('A number from 0 to 1 is needed.');
  }
  return share;
}

function readOffset(text: string): number {
  return text === '0' ? 0 : readCount(text);
}

const collect = (value: string, before: string[]): string[] => [...before, value];
