package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;

/** For every element that {@code prefixItems} does not cover (2020-12 core 10.3.1.2). */
public record Items(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "items";

    @Override
    public String name() {
        return NAME;
    }
}
