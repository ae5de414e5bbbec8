package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** Whether only the owner of the value changes it (9.4). */
public record ReadOnly(SourceLocation location, boolean value) implements Keyword {

    public static final String NAME = "readOnly";

    @Override
    public String name() {
        return NAME;
    }
}
