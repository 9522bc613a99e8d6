package knowloom;

/** Writes JSON strings, control characters escaped, so that an event is always one line. */
final class Json {
    private Json() {}

    static String quote(String text) {
        var out = new StringBuilder("\"");
        for (var index = 0; index < text.length(); index++) {
            var unit = text.charAt(index);
            if (unit == '"' || unit == '\\') out.append('\\').append(unit);
            else if (unit < 0x20 || unit > 0x7e) out.append(String.format("\\u%04x", (int) unit));
            else out.append(unit);
        }
        return out.append('"').toString();
    }
}
