import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type ElementDetails, type Result } from '../../../contract';
import { propertiesToJson } from '../values';
import { findConnections } from './connections';
import { SentenceFinder } from './evidence';
import { nodeRow, OWN_NODES, toGraphNode, type NodeRow } from './graphParts';
import { placesOfElement } from './places';

/** Shown elsewhere in the details, or of no meaning outside the graph. */
const INTERNAL = new Set(
  (
    'id type types name aliases mentionCount normalizedName trigger start end run sha256 pages ' +
    'extractionKey relation firstRun textHash doneFor byUser given place found entity argumentRoles ' +
    'argumentMentions argumentConfidences'
  ).split(' '),
);

/** Sentences that come with the details; further ones are asked for page by page. */
const FIRST_SENTENCES = 100;

/** What is known of an element, with evidence as far as it is soon read. Failure: not_found. */
export async function elementDetails(
  transaction: ManagedTransaction,
  id: string,
): Promise<Result<ElementDetails>> {
  const element = await findElement(transaction, id);
  if (!element) return failed(failure('not_found', { what: 'The element' }));
  const node = toGraphNode(element.node);
  const shown = Object.entries(element.properties).filter(([name]) => !INTERNAL.has(name));
  const aliases = element.properties['aliases'];
  const details: ElementDetails = {
    node,
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
    properties: propertiesToJson(Object.fromEntries(shown)),
    connections: [],
    connectionsTotal: 0,
    evidence: [],
    byUser: element.properties['byUser'] === true,
    evidenceTotal: 0,
  };
  if (node.kind !== 'entity' && node.kind !== 'event') return ok(details);
  const sentences = new SentenceFinder(transaction);
  const found = await placesOfElement(transaction, id, { skip: 0, limit: FIRST_SENTENCES });
  await sentences.load(found?.places ?? []);
  details.evidence = sentences.complete(found?.places ?? []);
  details.evidenceTotal = found?.total ?? 0;
  const { connections, total } = await findConnections(transaction, id, sentences);
  details.connections = connections;
  details.connectionsTotal = total;
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
