package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** The URI of a schema, or {@code #name}; {@code $id} since draft-06 (draft-04 core 7.2). */
public record Draft4Id(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "id";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.text(member, context).map(value -> new Draft4Id(member.location(), value)))
            .onlyIn(SchemaDialect.DRAFT_4);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
