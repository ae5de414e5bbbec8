package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** Whether the value should no longer be used (9.3). */
public record DeprecatedFlag(SourceLocation location, boolean value) implements Keyword {

    public static final String NAME = "deprecated";

    @Override
    public String name() {
        return NAME;
    }
}
