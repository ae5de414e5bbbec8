package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;

/** For members that neither {@code properties} nor {@code patternProperties} covers (2020-12 core 10.3.2.3). */
public record AdditionalProperties(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "additionalProperties";

    @Override
    public String name() {
        return NAME;
    }
}
