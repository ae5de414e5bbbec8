package dev.counterpart.checker.property;

import tools.jackson.databind.JsonNode;

/**
 * A question: does the reader accept all that the writer writes?
 *
 * @param origin how the pair was made, for counting
 */
record Pair(JsonNode writer, JsonNode reader, String origin) {

    @Override
    public String toString() {
        return origin + "\nwriter " + Json.print(writer) + "\nreader " + Json.print(reader);
    }
}
