package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** The URI of the dialect the schema is written in (2020-12 core 8.1.1). */
public record Dialect(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "$schema";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.text(member, context).map(value -> new Dialect(member.location(), value)))
            .notIn(SchemaDialect.OPENAPI_3_0);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
