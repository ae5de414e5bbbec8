package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** A plain name for a subschema (2020-12 core 8.2.2). */
public record Anchor(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "$anchor";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.text(member, context).map(value -> new Anchor(member.location(), value)))
            .since(SchemaDialect.DRAFT_2019_09);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
