package knowloom;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/**
 * Runs the kinds of query that the app runs, over Bolt as the app does, so that the classes they need
 * get into the class-data archive.
 */
final class Training {
    private Training() {}

    static void run(int port, String password) {
        var statements = new String[] {
            "CREATE CONSTRAINT training IF NOT EXISTS FOR (n:Training) REQUIRE n.id IS UNIQUE",
            "CREATE FULLTEXT INDEX trainingNames IF NOT EXISTS FOR (n:Training) ON EACH [n.name]",
            "UNWIND [{id: 'a', labels: ['A', 'B'], name: 'Ada'}, {id: 'b', labels: ['A'], name: 'Bob'}] AS row"
                + " MERGE (n:Training {id: row.id}) SET n:$(row.labels), n.name = row.name, n += {count: 1}",
            "UNWIND [{head: 'a', tail: 'b', type: 'KNOWS'}] AS row MATCH (a:Training {id: row.head})"
                + " MATCH (b:Training {id: row.tail}) MERGE (a)-[r:$(row.type) {id: row.type}]->(b)"
                + " ON CREATE SET r.count = 1 ON MATCH SET r.count = r.count + 1",
            "CALL db.awaitIndexes(30)",
            "CALL db.index.fulltext.queryNodes('trainingNames', 'ada~') YIELD node, score"
                + " RETURN node.id AS id, labels(node) AS labels, score ORDER BY score DESC LIMIT 5",
            "MATCH (n:Training) OPTIONAL MATCH (n)-[r]-(m) WITH n, count(r) AS degree, collect(DISTINCT m.id) AS others"
                + " RETURN n.id, degree, others, [label IN labels(n) WHERE label <> 'A' | label] ORDER BY degree DESC, n.id SKIP 0 LIMIT 10",
            "MATCH (n:Training) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS out } RETURN sum(out)",
            "MATCH (n:Training) DETACH DELETE n",
            "DROP INDEX trainingNames",
            "DROP CONSTRAINT training",
        };
        var login = AuthTokens.basic("neo4j", password);
        try (var driver = GraphDatabase.driver("bolt://127.0.0.1:" + port, login)) {
            for (var statement : statements) driver.executableQuery(statement).execute();
        }
    }
}
