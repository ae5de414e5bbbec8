package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** A note from schema author to schema author (2020-12 core 8.3). */
public record Comment(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "$comment";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.text(member, context).map(value -> new Comment(member.location(), value)))
            .since(SchemaDialect.DRAFT_7);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
