/** What may be wrong with the graph or a query of it. As `failures.ts` has them. */
export const GRAPH_FAILURES = {
  graph_runtime_missing: {
    message: 'The local graph’s Neo4j is not installed. Run “npm start” in a checkout to build it.',
    retriable: false,
  },
  graph_start: {
    message:
      'The local Neo4j did not start: {reason}. Try again; if it fails again, its log {log} says more.',
    retriable: true,
  },
  graph_held: {
    message:
      'The local graph is in use by another Knowloom (process {pid}, since {since}). Close it, or set KNOWLOOM_HOME to another folder.',
    retriable: true,
  },
  graph_unreachable: {
    message: 'Neo4j at {address} does not answer ({reason}). Check the address and that it runs.',
    retriable: true,
  },
  graph_auth: {
    message:
      'Neo4j at {address} refuses the user name or password. Set KNOWLOOM_GRAPH_PASSWORD or type it again.',
    retriable: false,
  },
  graph_url: {
    message: '“{url}” is not a Neo4j address. It looks like bolt://user@host:7687.',
    retriable: false,
  },
  graph_url_password: {
    message:
      'The address holds a password, where others may see it. Leave it out (bolt://user@host:7687) and set KNOWLOOM_GRAPH_PASSWORD, or type it when asked.',
    retriable: false,
  },
  graph_version: {
    message: 'Neo4j at {address} is version {version}; Knowloom needs 5.26 or newer. Update it.',
    retriable: false,
  },
  graph_rights: {
    message: 'The Neo4j user may not do this: {reason}. Ask its administrator for the right.',
    retriable: false,
  },
  graph_disk_full: {
    message:
      'The disk is full, the graph could not be written. Free some space, then go on with the run.',
    retriable: true,
  },
  graph_newer: {
    message: 'The graph was made by a newer Knowloom (schema {version}). Update Knowloom.',
    retriable: false,
  },
  query_invalid: {
    message: 'The query is not valid. Correct it and run it again: {reason}',
    retriable: false,
  },
  query_writes: {
    message: 'Queries only read here; this one would change the graph. Remove the writing part.',
    retriable: false,
  },
} as const satisfies Record<string, { message: string; retriable: boolean }>;
