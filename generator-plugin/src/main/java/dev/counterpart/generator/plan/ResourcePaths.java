package dev.counterpart.generator.plan;

import dev.counterpart.model.catalog.MessageContract;

/** Where documents lie in the jar. */
public final class ResourcePaths {

    private ResourcePaths() {}

    /** The bundled schema of a message's version, or of a query's answer. */
    public static String schema(MessageContract message, boolean response) {
        return "META-INF/counterpart/" + message.id() + "/" + message.version() + "/"
                + (response ? "response.json" : "schema.json");
    }
}
