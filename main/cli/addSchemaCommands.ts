import type { Command, Option } from 'commander';
import type { CommandContext } from './CommandContext';
import {
  checkSchemaCommand,
  exportSchemaCommand,
  importSchemaCommand,
  listSchemasCommand,
  searchSchemaCommand,
  showSchemaCommand,
} from './schemaCommand';
import type { ImportOptions } from './schemaCommand';

interface AddOptions {
  finish: (code: number) => void;
  /** The `--graph` option. */
  graph: () => Option;
  /** The `--auth` option. */
  auth: () => Option;
  readCount: (text: string) => number;
}

type Json = { json?: boolean };
const JSON_HELP = 'print one JSON object';
const NAME_HELP = 'a name from “schema list”, or a file';

/** `schema list · show · search · check · import · export` */
export function addSchemaCommands(
  program: Command,
  context: CommandContext,
  { finish, graph, auth, readCount }: AddOptions,
): void {
  const schema = program.command('schema').description('what documents are searched for: classes');
  schema
    .command('list', { isDefault: true })
    .description('show the packs and your own schemas')
    .option('--json', JSON_HELP)
    .action(async (options: Json) => finish(await listSchemasCommand(context, options)));
  schema
    .command('show')
    .description('show the classes of a schema as a tree')
    .argument('<name|file>', NAME_HELP)
    .option('--json', JSON_HELP)
    .action(async (name: string, options: Json) =>
      finish(await showSchemaCommand(context, name, options)),
    );
  schema
    .command('search')
    .description('find the classes that words fit')
    .argument('<name|file>', NAME_HELP)
    .argument('<words...>')
    .option('--limit <count>', 'most classes to print', readCount, 20)
    .option('--json', JSON_HELP)
    .action(async (name: string, words: string[], options: Json & { limit: number }) =>
      finish(await searchSchemaCommand(context, name, words, options)),
    );
  schema
    .command('check')
    .description('say every error of a file, with its line and column')
    .argument('<file>')
    .option('--json', JSON_HELP)
    .action(async (file: string, options: Json) =>
      finish(await checkSchemaCommand(context, file, options)),
    );
  schema
    .command('import')
    .description(
      'make a schema of an ontology (.ttl, .rdf, .owl, .jsonld), a JSON Schema or a graph',
    )
    .argument('<file|graph>', 'a file, or the word graph')
    .option('--out <file>', 'write it to .py, .json or .ttl (default: class code to stdout)')
    .option('--description <text>', 'what the schema is about')
    .addOption(graph())
    .addOption(auth())
    .action(async (source: string, options: ImportOptions) =>
      finish(await importSchemaCommand(context, source, options)),
    );
  schema
    .command('export')
    .description('write a schema in another format')
    .argument('<name|file>', NAME_HELP)
    .requiredOption('--out <file>', 'ends in .py, .json or .ttl')
    .action(async (name: string, options: { out: string }) =>
      finish(await exportSchemaCommand(context, name, options)),
    );
}
