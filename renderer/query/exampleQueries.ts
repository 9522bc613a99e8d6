import { texts } from '../texts';

/** Queries to start from; each answers a question that a reader of documents has. */
export const exampleQueries: readonly { title: string; cypher: string }[] = [
  {
    title: texts.query.examples.relations,
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
RETURN a, r, b
LIMIT 100`,
  },
  {
    title: texts.query.examples.connected,
    cypher: `MATCH (e:Entity)-[r]-(:Entity)
RETURN e.name AS name, e.type AS type, count(r) AS relations
ORDER BY relations DESC
LIMIT 20`,
  },
  {
    title: texts.query.examples.events,
    cypher: `MATCH (v:Event)-[role]->(e:Entity)
RETURN v, role, e
LIMIT 100`,
  },
  {
    title: texts.query.examples.shared,
    cypher: `MATCH (e:Entity)<-[:REFERS_TO]-(:Mention)-[:IN]->(:Chunk)-[:PART_OF]->(d:Document)
WITH e, collect(DISTINCT d.name) AS documents
WHERE size(documents) > 1
RETURN e.name AS name, e.type AS type, documents
ORDER BY size(documents) DESC
LIMIT 50`,
  },
];
