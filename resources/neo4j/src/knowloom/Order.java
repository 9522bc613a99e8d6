package knowloom;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;

/**
 * What the owner asks for: folder of the store, folder of the logs, port (0: any free one), the password
 * that user neo4j shall have, and whether to run the training queries for the class-data archive.
 */
record Order(String directory, String logs, int port, String password, boolean training) {

    static Order parse(String json) throws IOException {
        var fields = new HashMap<String, String>();
        try (var parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                fields.put(name, parser.getText());
            }
        }
        return new Order(
                required(fields, "directory"),
                required(fields, "logs"),
                Integer.parseInt(fields.getOrDefault("port", "0")),
                required(fields, "password"),
                Boolean.parseBoolean(fields.get("training")));
    }

    private static String required(HashMap<String, String> fields, String name) {
        var value = fields.get(name);
        if (value == null) throw new IllegalArgumentException("The order lacks " + name + ".");
        return value;
    }
}
