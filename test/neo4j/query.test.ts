import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Neo4jStore } from '../../main/graph';
import { codeOf, graphOf, sampleDocuments, valueOf, write } from './facts';
import { startServer, type TestServer } from './server';

let server: TestServer;
let store: Neo4jStore;

beforeAll(async () => {
  server = await startServer();
  store = new Neo4jStore(server.address);
  valueOf(await store.open());
  for (const document of sampleDocuments()) await write(store, document);
});

afterAll(async () => {
  await store.close();
  await server.remove();
});

const query = (cypher: string, limit = 100) => store.query(cypher, {}, limit);

describe('a query of the user', () => {
  test('returns JSON for every kind of value', async () => {
    const { columns, rows } = valueOf(
      await store.query(
        `RETURN $n AS n, [1, 2, 3][$n] AS third, $list AS list, 9223372036854775807 AS large,
                0.0 / 0.0 AS none, date('2020-01-02') AS date, duration('P1DT2H') AS duration,
                point({x: 1, y: 2}) AS point, {a: [1, {b: null}]} AS map`,
        { n: 2, list: [1.5, 'é', { deep: true }] },
        1,
      ),
    );
    expect(columns.join()).toBe('n,third,list,large,none,date,duration,point,map');
    expect(rows).toEqual([
      [
        2,
        3,
        [1.5, 'é', { deep: true }],
        '9223372036854775807',
        'NaN',
        '2020-01-02',
        'P1DT2H',
        { srid: 7203, x: 1, y: 2 },
        { a: [1, { b: null }] },
      ],
    ]);
  });

  test('gives the nodes and relationships in it as a graph, with the ends they need', async () => {
    const { rows, graph } = valueOf(
      await query("MATCH p = (:Person {name: 'Charles'})<-[r]-(:Event) RETURN p, [r] AS nested"),
    );
    expect(rows[0]![0]).toMatchObject({
      nodes: [{ properties: { name: 'Charles' } }, { labels: ['Event', 'Happening', 'Meeting'] }],
      relationships: [{ type: 'PARTICIPANT' }],
    });
    expect(graph.nodes.map(({ name, kind }) => `${kind} ${name}`).sort()).toEqual([
      'entity Charles',
      'event met',
    ]);
    expect(graph.edges).toMatchObject([{ type: 'PARTICIPANT', kind: 'role', count: 1 }]);
    const ids = graph.nodes.map(({ id }) => id);
    for (const { source, target } of graph.edges)
      expect(ids).toEqual(expect.arrayContaining([source, target]));
    const ends = valueOf(await query('MATCH ()-[r:FOUNDED]->() RETURN r')).graph;
    expect(ends.nodes.map(({ name }) => name).sort()).toEqual(['Ada Byron', 'Loomworks']);
    expect(ends.edges).toMatchObject([{ type: 'FOUNDED', kind: 'relation', count: 1 }]);
  });

  test('shows what other programs put into the graph, with details', async () => {
    await server.driver.executeQuery("CREATE (:Gadget {id: 7, name: 'Shuttle', colour: 'red'})");
    const { graph } = valueOf(await query('MATCH (g:Gadget) RETURN g'));
    expect(graph.nodes).toMatchObject([{ kind: 'other', type: 'Gadget', name: 'Shuttle' }]);
    const details = valueOf(await store.details(graph.nodes[0]!.id));
    expect(details.properties).toEqual({ colour: 'red' });
    await server.driver.executeQuery('MATCH (g:Gadget) DELETE g');
  });

  test('stops at the limit', async () => {
    const cut = valueOf(await query('UNWIND range(1, 1000000000) AS n RETURN n', 3));
    expect(cut.rows).toEqual([[1], [2], [3]]);
    expect(cut.truncated).toBe(true);
    expect(valueOf(await query('UNWIND [1, 2, 3] AS n RETURN n', 3)).truncated).toBe(false);
  });

  describe('that would write', () => {
    let before: unknown;
    beforeEach(async () => {
      before = await graphOf(store);
    });

    test.each([
      'MATCH (n) DETACH DELETE n',
      'CREATE (n:Entity)',
      'MATCH (n:Entity) SET n.name = null',
      '/* harmless */ EXPLAIN MATCH (n) DETACH DELETE n',
      'PROFILE MATCH (n:Entity) REMOVE n.name',
      'MATCH (n:Entity) CALL (n) { SET n.x = 1 } RETURN n',
      'MATCH (n:Entity) CALL (n) { DETACH DELETE n } IN TRANSACTIONS',
      'FOREACH (x IN [1] | CREATE (:X))',
      'DROP INDEX knowloom_names',
      'DROP CONSTRAINT knowloom_entity_id',
      "CALL db.createLabel('X')",
      "ALTER USER neo4j SET PASSWORD 'another one'",
    ])('is refused: %s', async (cypher) => {
      expect(codeOf(await query(cypher))).toBe('query_writes');
      expect(await graphOf(store)).toEqual(before);
      expect(valueOf(await store.search('Loomworks', 1)).nodes).toHaveLength(1);
    });
  });

  test.each([
    ['MATCH', 'Invalid input'],
    ['RETURN $missing', 'missing'],
    ['RETURN 1 / 0', 'by zero'],
    ['RETURN 1; RETURN 2', 'one statement'],
    ['RETURN foo', '(line 1, column 8 (offset: 7))\n"RETURN foo"\n        ^'],
    ['MATCH (n)\nRETRN n', 'line 2, column 1 (offset: 10)'],
    ['CALL no.such()', 'no.such'],
    ['  ', 'empty'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'file_urls'],
  ])('that is wrong says so: %s', async (cypher, reason) => {
    const result = await query(cypher);
    expect(codeOf(result)).toBe('query_invalid');
    if (result.ok) return;
    expect(result.failure.message).toContain(reason);
    expect(result.failure.message).not.toContain('EXPLAIN');
  });

  test('can be cancelled, which ends the work on the server', async () => {
    const controller = new AbortController();
    const endless = 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n < 0 RETURN n';
    const running = store.query(endless, {}, 1, controller.signal);
    const transactions = async () =>
      (await server.driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery')).records.filter(
        (record) => record.get('currentQuery') === endless,
      ).length;
    await expect.poll(transactions, { timeout: 20_000 }).toBe(1);
    controller.abort();
    expect(codeOf(await running)).toBe('cancelled');
    await expect.poll(transactions, { timeout: 20_000 }).toBe(0);
    expect(codeOf(await store.query('RETURN 1', {}, 1, controller.signal))).toBe('cancelled');
    expect(valueOf(await store.query('RETURN 1', {}, 1)).rows).toEqual([[1]]);
  });
});
