package knowloom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs one Neo4j Community server for one owner. The owner writes a line of JSON to standard input
 * (see {@link Order}) and reads lines of JSON from standard output: {@code ready} with the port, or
 * {@code failed} with kind and reason. The server ends when standard input does, so it never outlives
 * its owner, however that one ended; SIGTERM ends it as well.
 */
public final class Launcher {
    private static final String DATABASE = "neo4j";
    private static final long AVAILABLE_MS = 120_000;
    /** A shutdown that hangs is cut; the next start recovers from the transaction log. */
    private static final long SHUTDOWN_MS = 20_000;

    private static final AtomicReference<DatabaseManagementService> SERVER = new AtomicReference<>();
    /** Neo4j prints to the console where a library wants to; only events belong on standard output. */
    private static final PrintStream EVENTS = System.out;

    private Launcher() {}

    public static void main(String[] arguments) throws IOException {
        System.setOut(System.err);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var line = input.readLine();
        if (line == null) return;
        var order = Order.parse(line);
        Runtime.getRuntime().addShutdownHook(new Thread(Launcher::shutDown, "shutdown"));
        watchOwner(input);
        try {
            start(order);
        } catch (Throwable problem) {
            problem.printStackTrace();
            emit("{\"event\":\"failed\",\"kind\":" + Json.quote(Problems.kind(problem))
                    + ",\"reason\":" + Json.quote(Problems.reason(problem)) + "}");
            System.exit(1);
        }
    }

    private static void start(Order order) throws Exception {
        var server = Settings.builder(Path.of(order.directory()), Path.of(order.logs()), order.port()).build();
        SERVER.set(server);
        var database = server.database(DATABASE);
        if (!database.isAvailable(AVAILABLE_MS)) throw Problems.ofDatabase(server, DATABASE);
        Password.ensure(server.database("system"), order.password());
        var port = boltPort(database);
        if (order.training()) Training.run(port, order.password());
        emit("{\"event\":\"ready\",\"port\":" + port + "}");
    }

    private static int boltPort(GraphDatabaseService database) {
        var ports = ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    private static void emit(String json) {
        EVENTS.print(json + "\n");
        EVENTS.flush();
    }

    private static void watchOwner(BufferedReader input) {
        var watcher = new Thread(() -> {
            try {
                while (input.readLine() != null) { }
            } catch (IOException gone) {
                // A broken pipe says the same as its end.
            }
            System.exit(0);
        }, "owner");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void shutDown() {
        var limit = new Thread(() -> {
            try {
                Thread.sleep(SHUTDOWN_MS);
            } catch (InterruptedException ended) {
                return;
            }
            Runtime.getRuntime().halt(3);
        }, "shutdown limit");
        limit.setDaemon(true);
        limit.start();
        var server = SERVER.get();
        if (server != null) server.shutdown();
    }
}
