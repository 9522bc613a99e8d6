import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result } from '../../../contract';
import { classOfLabel, isOwnNode } from '../typeNames';
import type { GraphShape } from '../types';

const MOST_EXAMPLES = 5;

interface NodeRow {
  labels: string[];
  count: bigint;
  examples: string[];
}

interface PatternRow {
  start: string[];
  type: string;
  stop: string[];
  count: bigint;
}

interface PropertyRow {
  labels: string[];
  property: string | null;
}

/** Counts by label sets; up to five names of each, from the properties that usually hold them. */
const NODES = `
  MATCH (n)
  WITH labels(n) AS labels, coalesce(n.name, n.title, n.label, n.trigger) AS name
  WITH labels, count(*) AS count, collect(DISTINCT name)[..${MOST_EXAMPLES}] AS examples
  RETURN labels, count, [name IN examples WHERE name IS :: STRING] AS examples`;

/** A relation of Knowloom holds its class's name, which its relationship's type has only in capitals. */
const PATTERNS = `
  MATCH (a)-[r]->(b)
  WITH labels(a) AS start, labels(b) AS stop,
       coalesce(CASE WHEN r.type IS :: STRING THEN r.type END,
                CASE WHEN r.role IS :: STRING THEN r.role END, type(r)) AS type
  RETURN start, type, stop, count(*) AS count`;

const PROPERTIES = `
  CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName
  RETURN nodeLabels AS labels, propertyName AS property`;

/**
 * What kinds of nodes and relationships the graph has. Of a graph that Knowloom made, its entities
 * and events with their classes, without documents, chunks and mentions.
 */
export async function schemaOfGraph(transaction: ManagedTransaction): Promise<Result<GraphShape>> {
  const nodes = await rows<NodeRow>(transaction, NODES);
  const patterns = await rows<PatternRow>(transaction, PATTERNS);
  const properties = await rows<PropertyRow>(transaction, PROPERTIES);
  const kinds = nodes.flatMap(({ labels, count, examples }) => {
    const classes = classesOf(labels);
    if (!classes) return [];
    const names = properties
      .filter((row) => sameSet(row.labels, labels))
      .flatMap((row) => row.property ?? []);
    const own = isOwnNode(labels);
    return [
      {
        labels: classes,
        event: own && labels.includes('Event'),
        count: Number(count),
        examples,
        properties: own ? [] : [...new Set(names)].sort(),
      },
    ];
  });
  const relationships = patterns.flatMap(({ start, type, stop, count }) => {
    const [from, to] = [classesOf(start), classesOf(stop)];
    return from?.length && to?.length ? [{ from, type, to, count: Number(count) }] : [];
  });
  return ok({ kinds: kinds.filter(({ labels }) => labels.length > 0), relationships });
}

/** Class names of a node's labels; null for nodes that are Knowloom's books, not its findings. */
function classesOf(labels: readonly string[]): string[] | null {
  const isFinding = labels.includes('Entity') || labels.includes('Event');
  if (isOwnNode(labels) && !isFinding) return null;
  return labels.flatMap((label) => classOfLabel(label) ?? []).sort();
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

async function rows<T>(transaction: ManagedTransaction, query: string): Promise<T[]> {
  const { records } = await transaction.run<T & Record<string, unknown>>(query);
  return records.map((record) => record.toObject());
}
