package knowloom;

import java.nio.charset.StandardCharsets;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.server.security.FormatException;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/** Gives user neo4j the owner's password. Embedded access needs no login, so a lost password locks nobody out. */
final class Password {
    private Password() {}

    static void ensure(GraphDatabaseService system, String password) throws FormatException {
        var bytes = password.getBytes(StandardCharsets.UTF_8);
        try (var transaction = system.beginTx()) {
            var user = transaction.findNode(Label.label("User"), "name", "neo4j");
            if (isSet(user, bytes)) return;
            // ALTER USER says the same in Cypher, whose first use would cost a second.
            user.setProperty("credentials", SystemGraphCredential.createCredentialForPassword(bytes, new SecureHasher()).serialize());
            user.setProperty("passwordChangeRequired", false);
            transaction.commit();
        }
    }

    private static boolean isSet(Node user, byte[] password) throws FormatException {
        if (Boolean.TRUE.equals(user.getProperty("passwordChangeRequired", true))) return false;
        var credentials = (String) user.getProperty("credentials");
        return SystemGraphCredential.deserialize(credentials, new SecureHasher()).matchesPassword(password);
    }
}
