/** What may be wrong with an export or an import. As `failures.ts` has them. */
export const EXCHANGE_FAILURES = {
  export_format: {
    message:
      '{path} does not end in .json, .cypher, .graphml, .zip, .ttl, .jsonld or .jsonl, so its format is unknown. Name it with --format.',
    retriable: false,
  },
  export_nothing: {
    message: 'The query returned no entity and no event, so there is nothing to export.',
    retriable: false,
  },
  export_too_many: {
    message:
      'The query returned {count} entities and events; at most {most} can be picked out. Export the whole graph, or narrow the query.',
    retriable: false,
  },
  export_too_large: {
    message:
      'The file would pass the 4 GB that a .zip can hold. Export a part, or as Cypher or JSON.',
    retriable: false,
  },
  import_format: {
    message:
      '{path} is no graph that Knowloom can read back. It takes the .json and .cypher files that it exports itself.',
    retriable: false,
  },
  import_newer: {
    message:
      '{path} was written by a newer Knowloom (format version {version}; this one reads up to {known}). Update Knowloom.',
    retriable: false,
  },
  import_invalid: {
    message:
      '{path}, line {line}, column {column}: {reason}. What stood before it is in the graph; with the file put right, import it again: nothing comes twice.',
    retriable: false,
  },
  import_statement: {
    message:
      '{path}, line {line}, column {column}: {reason}. Only scripts that Knowloom exported are read, and no statement of another is ever run. What stood before it is in the graph.',
    retriable: false,
  },
  import_cut: {
    message:
      '{path} ends too early, in line {line}: a part of it is missing. What stood before is in the graph; with the whole file, import it again: nothing comes twice.',
    retriable: false,
  },
} as const satisfies Record<string, { message: string; retriable: boolean }>;
