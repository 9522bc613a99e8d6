import { Neo4jError } from 'neo4j-driver';
import { failed, failure, ok, type Result } from '../../contract';
import type { GraphConnection } from './GraphConnection';

/** Labels of the nodes that Knowloom makes, each with an id of its own. */
export const LABELS_WITH_IDS = [
  ...['Document', 'Chunk', 'Entity', 'Mention', 'Fact', 'Event', 'Run'],
  ...['DeletedEvent', 'Edit'],
];

/** Name of the full-text index on the names of entities and documents and the triggers of events. */
export const NAME_INDEX = 'knowloom_names';

/** Constraints by name; exports write them too. */
export const CONSTRAINTS: readonly string[] = LABELS_WITH_IDS.map(
  (label) =>
    `CREATE CONSTRAINT knowloom_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);

/**
 * What each version of the graph's schema adds to the one before, as statements that may run twice.
 * Names are not range-indexed: such an index refuses values of more than 8 KB.
 */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    'CREATE CONSTRAINT knowloom_schema_id IF NOT EXISTS FOR (n:KnowloomSchema) REQUIRE n.id IS UNIQUE',
    ...CONSTRAINTS,
    'CREATE RANGE INDEX knowloom_fact_relation IF NOT EXISTS FOR (n:Fact) ON (n.relation)',
    `CREATE FULLTEXT INDEX ${NAME_INDEX} IF NOT EXISTS FOR (n:Entity|Event|Document)
     ON EACH [n.name, n.aliases, n.normalizedName, n.trigger]
     OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-no-stop-words' } }`,
    'CALL db.awaitIndexes(300)',
  ],
  [
    'CREATE RANGE INDEX knowloom_chunk_text IF NOT EXISTS FOR (n:Chunk) ON (n.textHash)',
    'CREATE RANGE INDEX knowloom_entity_run IF NOT EXISTS FOR (n:Entity) ON (n.firstRun)',
    'CREATE RANGE INDEX knowloom_event_run IF NOT EXISTS FOR (n:Event) ON (n.firstRun)',
    'CALL db.awaitIndexes(300)',
  ],
  // Edits: mentions and events know what they are by content, whatever the user makes of them.
  [
    'CREATE CONSTRAINT knowloom_proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE',
    // Those of later labels; a graph of before has not got them.
    ...CONSTRAINTS,
    'CREATE RANGE INDEX knowloom_edit_sequence IF NOT EXISTS FOR (n:Edit) ON (n.sequence)',
    'CREATE RANGE INDEX knowloom_mention_entity IF NOT EXISTS FOR (n:Mention) ON (n.entity)',
    ...['Mention', 'Event', 'DeletedEvent'].map(
      (label) =>
        `CREATE RANGE INDEX knowloom_${label.toLowerCase()}_place IF NOT EXISTS FOR (n:${label}) ON (n.place)`,
    ),
    'CALL db.awaitIndexes(300)',
    `MATCH (m:Mention)-[:REFERS_TO]->(e:Entity) WHERE m.entity IS NULL
     MATCH (m)-[:IN]->(c:Chunk)
     CALL (m, e, c) {
       SET m.entity = e.id,
           m.place = coalesce(c.textHash, c.id) + ':' + (m.start - c.start) + ':' +
                     (m.end - c.start) + ':' + m.type
     } IN TRANSACTIONS OF 10000 ROWS`,
    `MATCH (v:Event)-[:IN]->(c:Chunk) WHERE v.found IS NULL
     CALL (v, c) {
       WITH v, c, [(v)-[r]->(:Entity) | r] AS roles
       WITH v, c, reduce(list = [], r IN roles | list +
         [id IN coalesce(r.mentionIds, []) | [r.role, id, coalesce(r.confidence, -1.0)]]) AS found
       SET v.found = v.types,
           v.place = coalesce(c.textHash, c.id) + ':' + (v.start - c.start) + ':' +
                     (v.end - c.start) + ':' + v.type,
           v.argumentRoles = [one IN found | one[0]],
           v.argumentMentions = [one IN found | one[1]],
           v.argumentConfidences = [one IN found | one[2]]
     } IN TRANSACTIONS OF 10000 ROWS`,
  ],
  [
    'CREATE RANGE INDEX knowloom_chunk_run IF NOT EXISTS FOR (n:Chunk) ON (n.run)',
    'CALL db.awaitIndexes(300)',
  ],
];

/** Version that this Knowloom makes and understands. */
const GRAPH_VERSION = MIGRATIONS.length;

/** Brings constraints and indexes up to date. Failure graph_newer: a newer Knowloom made the graph. */
export async function migrateGraph(connection: GraphConnection): Promise<Result<void>> {
  const found = await readVersion(connection);
  if (!found.ok) return found;
  const version = found.value;
  for (const [index, statements] of MIGRATIONS.entries()) {
    if (index < version) continue;
    const done = await migrate(connection, index + 1, statements);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

/** 0 for a graph that Knowloom has not been in. Failure graph_newer: a newer Knowloom made it. */
export function readVersion(connection: GraphConnection): Promise<Result<number>> {
  return connection.read(async (transaction) => {
    const { records } = await transaction.run<{ version: bigint | null }>(
      'MATCH (s:KnowloomSchema) RETURN max(s.version) AS version',
    );
    const version = Number(records[0]?.get('version') ?? 0);
    return version > GRAPH_VERSION ? failed(failure('graph_newer', { version })) : ok(version);
  });
}

/** Neo4j wants changes of the schema and of data in transactions of their own. */
async function migrate(
  connection: GraphConnection,
  version: number,
  statements: readonly string[],
): Promise<Result<void>> {
  for (const statement of statements) {
    const done = await change(connection, statement);
    if (!done.ok) return done;
  }
  return connection.write(async (transaction) => {
    await transaction.run(
      `MERGE (s:KnowloomSchema {id: 'knowloom'})
       SET s.version = CASE WHEN s.version > $version THEN s.version ELSE $version END`,
      { version: BigInt(version) },
    );
    return ok(undefined);
  });
}

const ALREADY_THERE = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';

/** Another Knowloom may open the same new graph at this moment: IF NOT EXISTS does not see its changes. */
async function change(connection: GraphConnection, statement: string): Promise<Result<void>> {
  try {
    // What goes in batches has transactions of its own, and cannot be repeated by the driver.
    if (statement.includes('IN TRANSACTIONS')) {
      return await connection.inSession('WRITE', async (session) => {
        await session.run(statement);
        return ok(undefined);
      });
    }
    return await connection.write(async (transaction) => {
      await transaction.run(statement);
      return ok(undefined);
    });
  } catch (error) {
    if (error instanceof Neo4jError && error.code === ALREADY_THERE) return ok(undefined);
    throw error;
  }
}
