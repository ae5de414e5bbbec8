package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** Lets {@code $recursiveRef} be redirected to the schema it stands in (2019-09 core 8.2.4.2.2). */
public record RecursiveAnchor(SourceLocation location, boolean value) implements Keyword {

    public static final String NAME = "$recursiveAnchor";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.flag(member, context).map(value -> new RecursiveAnchor(member.location(), value)))
            .onlyIn(SchemaDialect.DRAFT_2019_09);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
