package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** Whether the value is never read back (9.4). */
public record WriteOnly(SourceLocation location, boolean value) implements Keyword {

    public static final String NAME = "writeOnly";

    @Override
    public String name() {
        return NAME;
    }
}
