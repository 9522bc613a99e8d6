import { z } from 'zod';
import { FORMAT_NAMES } from './documentFormats';
import { DOCUMENT_FAILURES } from './documentFailures';
import { EXCHANGE_FAILURES } from './exchangeFailures';
import { GRAPH_FAILURES } from './graphFailures';
import { MODEL_FAILURES } from './modelFailures';

/**
 * Every expected problem: its code, what the user reads, and whether trying again can help.
 * `{name}` is filled from the details given to `failure`. A message says what happened and what to do.
 */
const CATALOGUE = {
  cancelled: { message: 'Cancelled.', retriable: true },
  internal: {
    message:
      'Something went wrong inside Knowloom: {reason}. The log file has the details; please report it.',
    retriable: false,
  },
  invalid_input: {
    message: 'The request was not understood: {reason}. Correct it and try again.',
    retriable: false,
  },
  not_found: {
    message: '{what} was not found. It may have been removed; refresh the view.',
    retriable: false,
  },

  path_missing: {
    message: 'There is no file or folder at {path}. Check the path and try again.',
    retriable: false,
  },
  path_unreadable: {
    message: '{path} cannot be read ({reason}). Check its permissions.',
    retriable: true,
  },
  folder_empty: {
    message: `No readable documents in {path}. Knowloom reads ${FORMAT_NAMES}.`,
    retriable: false,
  },

  ...DOCUMENT_FAILURES,
  schema_unknown: {
    message: 'There is no schema named “{name}”. Known are: {known}; or give the path of a file.',
    retriable: false,
  },
  schema_invalid: {
    message:
      'The schema {name} has an error at line {line}, column {column}: {reason}. Correct it there and try again.',
    retriable: false,
  },
  schema_class_unknown: {
    message:
      'The schema {schema} has no class named “{name}”. Look with “npm start -- schema search”.',
    retriable: false,
  },
  schema_export_format: {
    message:
      '{path} does not end in .py, .json or .ttl, so its format is unknown. Give it one of these endings.',
    retriable: false,
  },
  schema_too_large: {
    message: 'The class {name} alone is larger than the model’s context. Shorten its description.',
    retriable: false,
  },

  schema_name: {
    message:
      '“{name}” cannot be the name of a schema: it is the name of a file, of letters, digits, blanks and .-_() and at most 60 of them. Choose another.',
    retriable: false,
  },
  schema_exists: {
    message: 'There is a schema named “{name}” already. Choose another name.',
    retriable: false,
  },
  schema_read_only: {
    message: '“{name}” is a pack and cannot be changed. Copy it, and change the copy.',
    retriable: false,
  },
  schema_format: {
    message:
      '{file} is of no format that schemas are read from. Choose class code (.py), JSON, Turtle, RDF/XML, JSON-LD or JSON Schema.',
    retriable: false,
  },

  ...MODEL_FAILURES,
  ...GRAPH_FAILURES,
  ...EXCHANGE_FAILURES,

  run_active: {
    message: 'A run is already active. Wait for it, or cancel it first.',
    retriable: true,
  },
  run_none: {
    message: 'There is no active run. It has ended, or start one first.',
    retriable: false,
  },
  run_nothing: {
    message:
      'There is nothing to read: none of the files given is a readable document. The report says why of each; choose others.',
    retriable: false,
  },
  tasks_unsupported: {
    message:
      'The schema has no {what} classes, so the task “{task}” has nothing to find. Leave it out, or choose another schema.',
    retriable: false,
  },

  evaluation_active: {
    message: 'A measurement is already active. Wait for it, or cancel it first.',
    retriable: true,
  },
  gold_invalid: {
    message:
      '{path}, line {line}: this is not an annotated sentence ({reason}). Correct the line and try again.',
    retriable: false,
  },
  gold_empty: {
    message: 'There is no sentence to measure on in {path}. Choose another file.',
    retriable: false,
  },
  types_missing: {
    message:
      'What shall be looked for? Give the file that describes the types (--types), or a schema (--schema).',
    retriable: false,
  },
  types_invalid: {
    message: '{path} does not describe types ({reason}). Correct it, or choose another file.',
    retriable: false,
  },
  setting_invalid: {
    message: 'The setting “{text}” cannot be used: {reason}. Correct it and try again.',
    retriable: false,
  },

  watch_limit: {
    message:
      'The system cannot watch that many folders. Changes are looked for every minute instead; raise fs.inotify.max_user_watches to see them at once.',
    retriable: true,
  },
  report_format: {
    message:
      '{path} does not end in .csv or .json, so the form of the report is unknown. Give it one of these endings.',
    retriable: false,
  },
  retry_nothing: {
    message:
      'Nothing failed that another try could help. The report says of each document what would.',
    retriable: false,
  },

  write_failed: {
    message: '{path} could not be written ({reason}). Choose another place or free some space.',
    retriable: true,
  },
  port_taken: {
    message: 'Port {port} is in use by another program. Give another one with --port.',
    retriable: true,
  },
  app_away: {
    message:
      'Knowloom does not answer. If it was stopped, start it again and open its new address.',
    retriable: true,
  },
  window_only: {
    message: 'This works in the desktop window only. Type the path of a folder or file instead.',
    retriable: false,
  },
  unauthorised: {
    message: 'The address lacks its token. Open the whole address that Knowloom printed.',
    retriable: false,
  },
} as const satisfies Record<string, { message: string; retriable: boolean }>;

export type FailureCode = keyof typeof CATALOGUE;

const CODES = Object.keys(CATALOGUE) as [FailureCode, ...FailureCode[]];

export const failureSchema = z.object({
  code: z.enum(CODES),
  message: z.string(),
  retriable: z.boolean(),
  /** For logs and bug reports, never needed to understand the message. */
  detail: z.string().optional(),
});

export type Failure = z.infer<typeof failureSchema>;

/** Builds a failure from the catalogue; `values` fill the `{placeholders}` of its message. */
export function failure(
  code: FailureCode,
  values: Record<string, string | number> = {},
  detail?: string,
): Failure {
  const { message, retriable } = CATALOGUE[code];
  const filled = message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
  return detail === undefined
    ? { code, message: filled, retriable }
    : { code, message: filled, retriable, detail };
}

/** What a foreign error says, for the `{reason}` of a failure. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
