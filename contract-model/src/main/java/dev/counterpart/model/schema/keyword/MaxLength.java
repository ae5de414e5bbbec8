package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** Most code points of a string (6.3.1). A count above {@code Long.MAX_VALUE} is kept as that. */
public record MaxLength(SourceLocation location, long value) implements Keyword {

    public static final String NAME = "maxLength";

    @Override
    public String name() {
        return NAME;
    }
}
