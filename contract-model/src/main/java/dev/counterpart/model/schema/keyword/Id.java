package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** The canonical URI of a schema resource (2020-12 core 8.2.1). */
public record Id(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "$id";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) -> Expected.text(member, context).map(value -> new Id(member.location(), value)))
            .since(SchemaDialect.DRAFT_6);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
