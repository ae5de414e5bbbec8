package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** The name of a format (2020-12 validation 7). */
public record Format(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "format";

    @Override
    public String name() {
        return NAME;
    }
}
