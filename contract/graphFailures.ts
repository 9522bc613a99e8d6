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
  edit_kind: {
    message: 'This can be done with entities only, or with events only. Choose another element.',
    retriable: false,
  },
  edit_same: {
    message: 'These two are one entity already. Choose another one.',
    retriable: false,
  },
  edit_exists: {
    message:
      'There is “{name}” already, or you deleted it. Open it, or undo the deletion in the history.',
    retriable: false,
  },
  edit_property: {
    message:
      'The property “{name}” cannot be set: the name is one of Knowloom’s own, or the value is no text, number, yes or no, or list of them. Choose another.',
    retriable: false,
  },
  edit_mentions: {
    message: 'Choose some of the mentions, but not all: at least one stays with the entity.',
    retriable: false,
  },
  graph_host_unknown: {
    message: 'No machine named {host} is known. Check the spelling, and that the network is up.',
    retriable: true,
  },
  graph_refused: {
    message:
      'Nothing listens on port {port} of {host}. Check the port (Bolt’s is 7687 as a rule), and that Neo4j runs.',
    retriable: true,
  },
  graph_timeout: {
    message:
      '{host} did not answer on port {port} within {seconds} s. A firewall may be in between, or the address is wrong.',
    retriable: true,
  },
  graph_no_tls: {
    message:
      'The server at {host}:{port} does not speak TLS ({reason}). Use the address without +s and +ssc, or switch TLS on at the server.',
    retriable: false,
  },
  graph_certificate: {
    message:
      'The certificate of {host} is not trusted ({reason}). Install one that is, or, for a self-signed one, use +ssc instead of +s.',
    retriable: false,
  },
  graph_not_neo4j: {
    message:
      'What answers at {host}:{port} is not Neo4j’s Bolt ({reason}). Check the port; a server that wants TLS needs +s or +ssc in the address.',
    retriable: false,
  },
  graph_routing: {
    message:
      'The server names other addresses for itself that do not answer from here ({reason}). Use bolt:// instead of neo4j://, or correct its advertised address.',
    retriable: true,
  },
  graph_token: {
    message:
      'Neo4j at {address} refuses the token. It may have expired: get a new one, and set KNOWLOOM_GRAPH_TOKEN or type it again.',
    retriable: false,
  },
  graph_database: {
    message:
      'There is no database named “{database}” at {address}. Choose another name, or leave it out for the user’s home database.',
    retriable: false,
  },
  graph_read_only: {
    message:
      'This graph is opened for reading only, so nothing is written to it. Choose another graph, or change its profile.',
    retriable: false,
  },
  graph_foreign: {
    message:
      'Knowloom did not make this graph, so its exports have nothing to hold. Export what a query finds instead.',
    retriable: false,
  },
  graph_copy_same: {
    message: 'Both names mean the same graph. Name another one to copy it to.',
    retriable: false,
  },
  graph_copy_extra: {
    message:
      'The graph at {address} has what the other one lacks ({kind} {id}). Copy to an empty database, or give --replace to remove from it what only it has.',
    retriable: false,
  },
  graph_copy_differs: {
    message:
      'After the copy the graphs differ in {kind}: {here} here, {there} there. Something else writes to one of them; when it has ended, run the same command again.',
    retriable: true,
  },
  graph_unknown: {
    message:
      'There is no graph named “{name}”. Known are: local{known}. Add one with “npm start -- graphs add”, or give an address.',
    retriable: false,
  },
  graph_name: {
    message:
      '“{name}” cannot be the name of a graph: letters, digits, blanks and ._- and at most 60 of them, and not “local”. Choose another.',
    retriable: false,
  },
  graph_check_local: {
    message: 'The local graph needs no check of its address. Run “npm start -- doctor”.',
    retriable: false,
  },
  graph_secret_missing: {
    message:
      'No password or token is kept for the graph “{name}”. Set {variable}, or save the graph again with it.',
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
