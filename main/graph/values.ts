import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  type Node,
  type Relationship,
} from 'neo4j-driver';
import type { PropertyValue } from '../../contract';
import { isOwnNode } from './typeNames';

/** A node as query results carry it. Integers arrive as bigint: the driver is set so. */
export type GraphNodeValue = Node<bigint>;
export type GraphRelationshipValue = Relationship<bigint>;

/**
 * JSON for a value of Neo4j: integers beyond 2^53 and numbers that JSON lacks become text, times and
 * durations ISO 8601, points objects, bytes base64; nodes, relationships and paths keep their parts.
 */
export function toJson(value: unknown): PropertyValue {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : `${value}`;
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'object':
      return objectToJson(value);
    default:
      throw new TypeError(`Not a value of a graph: ${typeof value}`);
  }
}

function objectToJson(value: object): PropertyValue {
  if (Array.isArray(value)) return value.map(toJson);
  if (isNode(value)) return nodeToJson(value as unknown as GraphNodeValue);
  if (isRelationship(value)) return relationshipToJson(value as unknown as GraphRelationshipValue);
  if (isPath(value)) {
    return {
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(toJson),
      relationships: value.segments.map((segment) => toJson(segment.relationship)),
    };
  }
  if (isPoint(value)) {
    const { srid, x, y, z } = value;
    return propertiesToJson({ srid, x, y, ...(z !== undefined && { z }) });
  }
  if (isTemporal(value)) return isoForm(value);
  if (ArrayBuffer.isView(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  }
  return propertiesToJson(value as Record<string, unknown>);
}

/** JSON of each property, by name in code unit order. */
export function propertiesToJson(
  properties: Record<string, unknown>,
): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map((name) => [name, toJson(properties[name])]),
  );
}

function nodeToJson(node: GraphNodeValue): PropertyValue {
  return {
    id: elementKey(node),
    labels: [...node.labels].sort(),
    properties: propertiesToJson(node.properties),
  };
}

function relationshipToJson(relationship: GraphRelationshipValue): PropertyValue {
  return {
    id: elementKey(relationship),
    type: relationship.type,
    properties: propertiesToJson(relationship.properties),
  };
}

/** Id of an element: Knowloom's own; for what others added that of Neo4j. */
export function elementKey(element: {
  elementId: string;
  labels?: readonly string[];
  properties: Record<string, unknown>;
}): string {
  const { id, factIds, mentionIds } = element.properties;
  const own = element.labels ? isOwnNode(element.labels) : Boolean(factIds ?? mentionIds);
  return own && typeof id === 'string' ? id : element.elementId;
}

/** Parameters for Cypher: whole numbers become integers, as LIMIT and list indexes need them. */
export function toParameter(value: PropertyValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, toParameter(each)]),
    );
  }
  return value;
}

function isTemporal(value: object): boolean {
  return [isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime].some((is) =>
    is(value),
  );
}

/** ISO 8601 form of a date, time or duration of the driver. */
export function isoForm(value: { toString(): string }): string {
  return value.toString();
}
