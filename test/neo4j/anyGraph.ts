import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';

type Properties = Record<string, unknown>;
interface NodeRow {
  label: string;
  labels: string[];
  properties: Properties;
}
interface LinkRow {
  from: string;
  to: string;
  type: string;
  properties: Properties;
}

/** A graph as any program may leave it that keeps to the names of the model. */
export interface AnyGraph {
  nodes: NodeRow[];
  links: LinkRow[];
}

/** Names and texts that would mean something if they were not kept as data. */
const HOSTILE = [
  "'; MATCH (n) DETACH DELETE n //",
  '`}) //',
  '] AS row',
  '\\u0027',
  '"},\n{"id"',
  '</data><node id="x"/>',
  '<urn:x> a <y> .',
  '"""',
  '=1+1',
  ';\u001F,"',
  '\u0007\u2028\r\n\t',
  'head',
  'entity',
  'labels',
  '$type',
  'a:b{c}',
  '东京 👩‍💻',
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }).map((each) => each.replace(/\p{Surrogate}/gu, '')),
);
const name = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.stringMatching(/^[A-Za-z$]\w{0,8}$/))
  .filter((each) => each !== '__proto__');

const nanos = fc.integer({ min: 0, max: 999_999_999 });
const day = fc.tuple(
  fc.integer({ min: -9999, max: 12_000 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const clock = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 59 }), nanos);
const offset = fc.integer({ min: -12 * 60, max: 12 * 60 }).map((minutes) => minutes * 60);
const coordinate = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Each of a type of its own, so that lists of one are homogeneous. */
const scalars: fc.Arbitrary<unknown>[] = [
  text,
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -9n, max: 9n }),
  fc.double(),
  fc.constantFrom(1, 0, -0, 1e21, 2 ** 53),
  fc.boolean(),
  day.map(([y, m, d]) => new neo4j.types.Date(y, m, d)),
  clock.map(([h, m, s, n]) => new neo4j.types.LocalTime(h, m, s, n)),
  fc.tuple(clock, offset).map(([[h, m, s, n], zone]) => new neo4j.types.Time(h, m, s, n, zone)),
  fc
    .tuple(day, clock)
    .map(([[y, mo, d], [h, m, s, n]]) => new neo4j.types.LocalDateTime(y, mo, d, h, m, s, n)),
  fc
    .tuple(day, clock, offset)
    .map(
      ([[y, mo, d], [h, m, s, n], zone]) => new neo4j.types.DateTime(y, mo, d, h, m, s, n, zone),
    ),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), clock)
    .map(
      ([y, [h, m, s, n]]) =>
        new neo4j.types.DateTime(y, 7, 1, h, m, s, n, undefined, 'Europe/Berlin'),
    ),
  fc
    .tuple(fc.integer(), fc.integer(), fc.integer(), nanos)
    .map(([months, days, seconds, n]) => new neo4j.types.Duration(months, days, seconds, n)),
  fc.tuple(coordinate, coordinate).map(([x, y]) => new neo4j.types.Point(7203n, x, y)),
  fc
    .tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    .map(([x, y]) => new neo4j.types.Point(4326n, x, y)),
  fc
    .tuple(coordinate, coordinate, coordinate)
    .map(([x, y, z]) => new neo4j.types.Point(9157n, x, y, z)),
];
const value = fc.oneof(...scalars, ...scalars.map((each) => fc.array(each, { maxLength: 3 })));
const own = fc.dictionary(name, value, { maxKeys: 3 });
const types = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const confidence = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
/** What stands as JSON text in the graph, and what another program may have put there. */
const nested = fc.oneof(
  fc.json({ maxDepth: 2 }),
  text,
  fc.constantFrom('{"2":1,"1":2}', '{"$type":"Date","value":"x"}', '[1.0]', '"text"'),
  fc.array(text, { maxLength: 2 }),
);

/** Graphs with values of every type, hostile names, and links that are missing. */
export const anyGraph: fc.Arbitrary<AnyGraph> = fc
  .record({
    documents: fc.array(fc.tuple(own, nested), { minLength: 1, maxLength: 2 }),
    chunks: fc.array(fc.tuple(own, text), { minLength: 1, maxLength: 4 }),
    entities: fc.array(fc.tuple(own, types), { minLength: 1, maxLength: 5 }),
    mentions: fc.array(fc.tuple(own, types, confidence), { minLength: 1, maxLength: 6 }),
    facts: fc.array(fc.tuple(own, types, confidence), { maxLength: 4 }),
    relations: fc.array(fc.tuple(own, types), { maxLength: 4 }),
    events: fc.array(fc.tuple(own, types, confidence), { maxLength: 3 }),
    runs: fc.array(fc.tuple(own, nested), { maxLength: 2 }),
    label: name.map((each) => `x${each}`),
    bits: fc.infiniteStream(fc.nat({ max: 1000 })),
  })
  .map((made): AnyGraph => {
    const nodes: NodeRow[] = [];
    const links: LinkRow[] = [];
    const next = () => made.bits.next().value as number;
    const id = (kind: string, index: number) => `${kind}-${index}`;
    const other = () => (next() % 4 === 0 ? [made.label] : []);
    const add = (label: string, key: string, properties: Properties, labels: string[] = []) =>
      nodes.push({
        label,
        labels: [...labels, ...other()],
        properties: { ...properties, id: key },
      });
    /** Now and then a link is missing. */
    const link = (from: string, type: string, kind: string, count: number, properties = {}) => {
      if (count > 0 && next() % 5 > 0)
        links.push({ from, to: id(kind, next() % count), type, properties });
    };
    const label = (chain: string[]) => chain.map((each) => each.replaceAll('%', '%25'));
    made.documents.forEach(([rest, pages], index) =>
      add('Document', id('document', index), { ...rest, pages }),
    );
    made.chunks.forEach(([rest, content], index) => {
      add('Chunk', id('chunk', index), { ...rest, text: content });
      link(id('chunk', index), 'PART_OF', 'document', made.documents.length);
      if (index > 0) link(id('chunk', index - 1), 'NEXT', 'chunk', made.chunks.length);
    });
    made.entities.forEach(([rest, chain], index) =>
      add('Entity', id('entity', index), { ...rest, types: chain, type: chain[0] }, label(chain)),
    );
    made.mentions.forEach(([rest, chain, sure], index) => {
      const key = id('mention', index);
      add('Mention', key, { ...rest, types: chain, confidence: sure, entity: 'an id' });
      link(key, 'IN', 'chunk', made.chunks.length);
      link(key, 'REFERS_TO', 'entity', made.entities.length);
    });
    made.facts.forEach(([rest, chain, sure], index) => {
      const key = id('fact', index);
      add('Fact', key, { ...rest, types: chain, confidence: sure, relation: id('relation', 0) });
      link(key, 'IN', 'chunk', made.chunks.length);
      link(key, 'HEAD', 'mention', made.mentions.length);
      link(key, 'TAIL', 'mention', made.mentions.length);
    });
    made.relations.forEach(([rest, chain], index) => {
      const properties = { ...rest, id: id('relation', index), types: chain };
      link(
        id('entity', next() % made.entities.length),
        `R${chain[0] ?? ''}`,
        'entity',
        made.entities.length,
        properties,
      );
    });
    made.events.forEach(([rest, chain, sure], index) => {
      const key = id('event', index);
      add('Event', key, { ...rest, types: chain, confidence: sure }, label(chain));
      link(key, 'IN', 'chunk', made.chunks.length);
      const role = { id: `role-${index}`, role: chain[0], confidence: sure };
      link(key, `R${chain[0] ?? ''}`, 'entity', made.entities.length, role);
      link(key, 'ARGUMENT', 'mention', made.mentions.length, { role: chain[0], confidence: sure });
    });
    made.runs.forEach(([rest, settings], index) => {
      add('Run', id('run', index), { ...rest, settings });
      link(id('run', index), 'READ', 'document', made.documents.length, { types: ['x'] });
    });
    return { nodes, links };
  });

/** Puts the graph into an empty server. */
export async function createGraph(driver: Driver, { nodes, links }: AnyGraph): Promise<void> {
  await driver.executeQuery(
    `UNWIND $nodes AS row
     CREATE (n:$(row.label)) SET n = row.properties SET n:$(row.labels)`,
    { nodes },
  );
  await driver.executeQuery(
    `UNWIND $links AS row
     MATCH (a:Document|Chunk|Entity|Mention|Fact|Event|Run) WHERE a.id = row.from
     MATCH (b:Document|Chunk|Entity|Mention|Fact|Event|Run) WHERE b.id = row.to
     CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
    { links },
  );
}
