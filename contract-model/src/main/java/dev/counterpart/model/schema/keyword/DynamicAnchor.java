package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** A name that {@code $dynamicRef} looks up where it is used (2020-12 core 8.2.2). */
public record DynamicAnchor(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "$dynamicAnchor";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.text(member, context).map(value -> new DynamicAnchor(member.location(), value)))
            .since(SchemaDialect.DRAFT_2020_12);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
