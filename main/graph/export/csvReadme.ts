/** Goes into the archive of CSV files. */
export const CSV_README = `A knowledge graph, exported by Knowloom for neo4j-admin (Neo4j 5.26 or newer).

Unpack the files, stop the database, and run in their folder:

neo4j-admin database import full neo4j \\
  --overwrite-destination --multiline-fields=true --array-delimiter=U+001F --read-buffer-size=16m \\
  --nodes=nodes-documents.csv --nodes=nodes-chunks.csv --nodes=nodes-entities.csv \\
  --nodes=nodes-mentions.csv --nodes=nodes-facts.csv --nodes=nodes-events.csv --nodes=nodes-runs.csv \\
  --nodes=nodes-deletedEvents.csv --nodes=nodes-edits.csv \\
  --relationships=relationships-chunks.csv --relationships=relationships-mentions.csv \\
  --relationships=relationships-facts.csv --relationships=relationships-relations.csv \\
  --relationships=relationships-events.csv --relationships=relationships-runs.csv \\
  --relationships=relationships-deletedEvents.csv

This replaces what the database "neo4j" holds. Knowloom makes its constraints and indexes when it opens
the graph.

These files are data for a database, not for spreadsheets: a text that begins with =, +, - or @ stands in
them as it is, and a spreadsheet would take it for a formula.
`;
