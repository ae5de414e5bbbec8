package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaId;

/** A reference to another schema (2020-12 core 8.2.3.1): its text as written and the schema meant. */
public record Ref(SourceLocation location, String text, SchemaId target) implements Keyword {

    public static final String NAME = "$ref";

    @Override
    public String name() {
        return NAME;
    }
}
