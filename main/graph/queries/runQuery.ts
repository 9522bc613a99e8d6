import {
  isNode,
  isPath,
  isRelationship,
  Neo4jError,
  type RecordShape,
  type Session,
} from 'neo4j-driver';
import {
  failed,
  failure,
  ok,
  type GraphPart,
  type PropertyValue,
  type QueryResult,
  type Result,
} from '../../../contract';
import { toJson, toParameter } from '../values';
import { GraphCollector } from './GraphCollector';

/** A query of the user's. */
export interface UserQuery {
  cypher: string;
  parameters: Record<string, PropertyValue>;
  /** Rows returned at most. */
  limit: number;
  /** The graph is not one of Knowloom's. */
  foreign: boolean;
}

/**
 * Runs the query in a session for reading, which the server itself keeps from writing; before that
 * its plan is asked for, so that one that would write is refused at once. Errors of the driver pass.
 */
export async function runQuery(
  session: Session,
  { cypher, parameters, limit, foreign }: UserQuery,
): Promise<Result<QueryResult>> {
  const started = performance.now();
  const values = toParameter(parameters) as Record<string, unknown>;
  if (cypher.trim() === '') return failed(failure('query_invalid', { reason: 'it is empty.' }));
  if (!(await isReading(session, cypher, values))) return failed(failure('query_writes'));

  const result = session.run<RecordShape>(cypher, values);
  const columns = await result.keys();
  const rows: PropertyValue[][] = [];
  const collector = new GraphCollector();
  let truncated = false;
  for await (const record of result) {
    if (rows.length === limit) {
      truncated = true;
      break;
    }
    const cells: unknown[] = columns.map((column): unknown => record.get(column));
    for (const cell of cells) collect(cell, collector);
    rows.push(cells.map(toJson));
  }
  const graph: GraphPart = await collector.complete(session, foreign);
  return ok({ columns, rows, graph, truncated, took: performance.now() - started });
}

/** False for a query that would write. */
export async function isReading(
  session: Session,
  cypher: string,
  values: Record<string, unknown>,
): Promise<boolean> {
  try {
    const { summary } = await session.run(`EXPLAIN ${withoutExplain(cypher)}`, values);
    return summary.queryType === 'r';
  } catch (error) {
    if (!(error instanceof Neo4jError) || error.retryable) throw error;
    // What is wrong with it the server shall say of the query as it was written.
    return true;
  }
}

/** EXPLAIN of a query that begins with it (behind white space and comments) is an error. */
function withoutExplain(cypher: string): string {
  const head = /^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*(?:EXPLAIN|PROFILE)\b/i.exec(cypher);
  return head ? cypher.slice(head[0].length) : cypher;
}

/** Finds nodes and relationships wherever they stand in a value. */
export function collect(value: unknown, collector: GraphCollector): void {
  if (value === null || typeof value !== 'object') return;
  if (isNode(value)) collector.addNode(value.elementId);
  else if (isRelationship(value)) collector.addRelationship(value);
  else if (isPath(value)) {
    collector.addNode(value.start.elementId);
    for (const { relationship, end } of value.segments) {
      collector.addRelationship(relationship);
      collector.addNode(end.elementId);
    }
  } else if (Array.isArray(value)) for (const each of value) collect(each, collector);
  else if (Object.getPrototypeOf(value) === Object.prototype)
    for (const each of Object.values(value)) collect(each, collector);
}
