package knowloom;

import java.net.BindException;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Says in one word and one sentence why the server did not start. */
final class Problems {
    private Problems() {}

    /** One of locked, port, disk, store, other. */
    static String kind(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            if (cause instanceof FileLockException) return "locked";
            if (cause instanceof BindException) return "port";
            if (message.contains("No space left on device") || message.contains("not enough space on the disk")) return "disk";
            if (cause instanceof StoreFailure) return "store";
        }
        return "other";
    }

    /** Message of the deepest cause: the outer ones only say that something failed to start. */
    static String reason(Throwable problem) {
        var cause = problem;
        while (cause.getCause() != null) cause = cause.getCause();
        var message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    static Exception ofDatabase(DatabaseManagementService server, String name) {
        var database = (GraphDatabaseAPI) server.database(name);
        var states = ((GraphDatabaseAPI) server.database("system")).getDependencyResolver().resolveDependency(DatabaseStateService.class);
        var cause = states.causeOfFailure(database.databaseId());
        return new StoreFailure("The database " + name + " did not become available.", cause.orElse(null));
    }

    private static final class StoreFailure extends Exception {
        private static final long serialVersionUID = 1;

        StoreFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
