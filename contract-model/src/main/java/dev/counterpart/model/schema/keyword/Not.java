package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;

/** What a value must not be (2020-12 core 10.2.1.4). */
public record Not(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "not";

    @Override
    public String name() {
        return NAME;
    }
}
