import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type ElementDetails, type Result } from '../../../contract';
import { propertiesToJson } from '../values';
import { findConnections } from './connections';
import { PLACE, SentenceFinder, type PlaceRow } from './evidence';
import { nodeRow, OWN_NODES, toGraphNode, type NodeRow } from './graphParts';

/** Shown elsewhere in the details, or of no meaning outside the graph. */
const INTERNAL = new Set(
  (
    'id type types name aliases mentionCount normalizedName trigger start end run sha256 pages ' +
    'extractionKey relation firstRun textHash doneFor byUser given place found entity argumentRoles ' +
    'argumentMentions argumentConfidences'
  ).split(' '),
);

/** All that is known of an element, with the evidence. Failure: not_found. */
export async function elementDetails(
  transaction: ManagedTransaction,
  id: string,
): Promise<Result<ElementDetails>> {
  const found = await findElement(transaction, id);
  if (!found) return failed(failure('not_found', { what: 'The element' }));
  const node = toGraphNode(found.node);
  const shown = Object.entries(found.properties).filter(([name]) => !INTERNAL.has(name));
  const aliases = found.properties['aliases'];
  const details: ElementDetails = {
    node,
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
    properties: propertiesToJson(Object.fromEntries(shown)),
    connections: [],
    evidence: [],
    byUser: found.properties['byUser'] === true,
  };
  if (node.kind !== 'entity' && node.kind !== 'event') return ok(details);
  const sentences = new SentenceFinder(transaction);
  const places = await findPlaces(transaction, id, node.kind);
  await sentences.load(places);
  details.evidence = sentences.complete(places);
  details.connections = await findConnections(transaction, id, node.kind, sentences);
  return ok(details);
}

interface Found {
  node: NodeRow;
  properties: Record<string, unknown>;
}

/** Query results may show any node: those without an id of ours are found by Neo4j's. */
async function findElement(
  transaction: ManagedTransaction,
  id: string,
): Promise<Found | undefined> {
  for (const pattern of [`(n:${OWN_NODES} {id: $id})`, '(n) WHERE elementId(n) = $id']) {
    const { records } = await transaction.run<Found & Record<string, unknown>>(
      `MATCH ${pattern} RETURN ${nodeRow('n')} AS node, properties(n) AS properties LIMIT 1`,
      { id },
    );
    const found = records[0]?.toObject();
    if (found) return found;
  }
  return undefined;
}

/** Where the text mentions the entity, or where the event's trigger stands. */
async function findPlaces(
  transaction: ManagedTransaction,
  id: string,
  kind: 'entity' | 'event',
): Promise<PlaceRow[]> {
  const place = (from: string, page: string, role: string) =>
    `{ ${PLACE}, page: ${page}, confidence: ${from}.confidence,
       mentionId: CASE WHEN ${from}:Mention THEN ${from}.id END,
       spans: [{ start: ${from}.start, end: ${from}.end, role: '${role}' }] } AS place`;
  const { records } = await transaction.run<{ place: PlaceRow }>(
    kind === 'entity'
      ? `MATCH (:Entity {id: $id})<-[:REFERS_TO]-(m:Mention)
         MATCH (m)-[:IN]->(chunk:Chunk)-[:PART_OF]->(document:Document)
         RETURN ${place('m', 'm.page', 'mention')}`
      : `MATCH (v:Event {id: $id})-[:IN]->(chunk:Chunk)-[:PART_OF]->(document:Document)
         RETURN ${place('v', 'chunk.page', 'trigger')}`,
    { id },
  );
  return records.map((record) => record.get('place'));
}
