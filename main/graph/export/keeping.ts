import type { Selection } from '../../../contract';

type Condition = (variable: string) => string;

/** Cypher conditions for what a selection keeps; the argument is a variable of the query. */
export interface Keeping {
  readonly parameters: Record<string, unknown>;
  readonly whole: boolean;
  /** Only elements that are sure enough, so what is derived from them must be counted anew. */
  readonly recounts: boolean;
  document: Condition;
  chunk: Condition;
  entity: Condition;
  mention: Condition;
  fact: Condition;
  /** Of a relation whose ends are both kept. */
  relation: Condition;
  event: Condition;
  /** Of a role or a place of an event that is kept. */
  argument: Condition;
}

const ALL = () => 'true';
const WHOLE: Keeping = {
  ...{
    parameters: {},
    whole: true,
    recounts: false,
    document: ALL,
    chunk: ALL,
    entity: ALL,
    mention: ALL,
  },
  ...{ fact: ALL, relation: ALL, event: ALL, argument: ALL },
};

/**
 * A mention belongs to its entity, a fact to its two mentions, a chunk to what it says, a document to
 * its chunks. Variables inside the conditions have names of their own: they are nested.
 */
export function keeping({ elements, minConfidence }: Selection): Keeping {
  if (elements === undefined && minConfidence === undefined) return WHOLE;
  const named = elements !== undefined;
  const recounts = minConfidence !== undefined;
  const picked: Condition = named ? (v) => `${v}.id IN $elements` : ALL;
  const sure: Condition = recounts
    ? (v) => `coalesce(${v}.confidence, 1.0) >= $minConfidence`
    : ALL;
  const mention: Condition = (v) =>
    named
      ? `(${sure(v)} AND EXISTS { (${v})-[:REFERS_TO]->(me:Entity) WHERE ${picked('me')} })`
      : sure(v);
  const fact: Condition = (v) =>
    `(${sure(v)} AND NOT EXISTS { (${v})-[:HEAD|TAIL]->(fm:Mention) WHERE NOT ${mention('fm')} }
      ${named ? `AND EXISTS { (${v})-[:HEAD|TAIL]->(:Mention) }` : ''})`;
  const event: Condition = (v) => `(${sure(v)} AND ${picked(v)})`;
  const chunk: Condition = (v) =>
    `(EXISTS { (${v})<-[:IN]-(cm:Mention) WHERE ${mention('cm')} }
      OR EXISTS { (${v})<-[:IN]-(cv:Event) WHERE ${event('cv')} })`;
  return {
    parameters: { ...(named && { elements }), ...(recounts && { minConfidence }) },
    whole: false,
    recounts,
    mention,
    fact,
    event,
    chunk,
    argument: sure,
    document: (v) => `EXISTS { (${v})<-[:PART_OF]-(dc:Chunk) WHERE ${chunk('dc')} }`,
    // What the user added has neither mentions nor facts, and stays.
    entity: (v) =>
      recounts
        ? `(${picked(v)} AND (NOT EXISTS { (${v})<-[:REFERS_TO]-(:Mention) }
            OR EXISTS { (${v})<-[:REFERS_TO]-(em:Mention) WHERE ${sure('em')} }))`
        : picked(v),
    relation: (v) =>
      recounts
        ? `(NOT EXISTS { (:Fact {relation: ${v}.id}) }
            OR EXISTS { (rf:Fact {relation: ${v}.id}) WHERE ${fact('rf')} })`
        : 'true',
  };
}
