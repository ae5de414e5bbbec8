package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;

/** For the names of an object's members (2020-12 core 10.3.2.4). */
public record PropertyNames(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "propertyNames";

    @Override
    public String name() {
        return NAME;
    }
}
