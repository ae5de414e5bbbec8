package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/** How one keyword is recognised, where schemas stand in its value, and how its value is read. */
public final class KeywordReader {

    /** Reads the value, or reports why it can't be and gives nothing. */
    @FunctionalInterface
    public interface Reading {
        Optional<? extends Keyword> read(Member member, SchemaContext context);
    }

    private enum Holds {
        NO_SCHEMA,
        SCHEMA,
        SCHEMAS,
        NAMED_SCHEMAS
    }

    private final String name;
    private final Holds holds;
    private final Reading reading;

    private KeywordReader(String name, Holds holds, Reading reading) {
        this.name = name;
        this.holds = holds;
        this.reading = reading;
    }

    /** For a keyword whose value holds no schemas. */
    public static KeywordReader plain(String name, Reading reading) {
        return new KeywordReader(name, Holds.NO_SCHEMA, reading);
    }

    /** For a keyword whose value is a schema. */
    public static KeywordReader schema(String name, Reading reading) {
        return new KeywordReader(name, Holds.SCHEMA, reading);
    }

    /** For a keyword whose value is an array of schemas. */
    public static KeywordReader schemas(String name, Reading reading) {
        return new KeywordReader(name, Holds.SCHEMAS, reading);
    }

    /** For a keyword whose value is an object of schemas. */
    public static KeywordReader namedSchemas(String name, Reading reading) {
        return new KeywordReader(name, Holds.NAMED_SCHEMAS, reading);
    }

    public String name() {
        return name;
    }

    public Optional<? extends Keyword> read(Member member, SchemaContext context) {
        return reading.read(member, context);
    }

    /** The values inside the keyword's value that are schemas by their place. */
    public List<Node> subschemaNodes(Node value) {
        return switch (holds) {
            case NO_SCHEMA -> List.of();
            case SCHEMA -> List.of(value);
            case SCHEMAS -> value instanceof ArrayNode array ? array.elements() : List.of();
            case NAMED_SCHEMAS ->
                value instanceof ObjectNode object
                        ? object.members().stream().map(Member::value).toList()
                        : List.of();
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
