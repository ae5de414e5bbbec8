package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** Whether only the owner of the value changes it (9.4). */
public record ReadOnly(SourceLocation location, boolean value) implements Keyword {

    public static final String NAME = "readOnly";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.flag(member, context).map(value -> new ReadOnly(member.location(), value)))
            .of(StandardVocabulary.META_DATA)
            .since(SchemaDialect.DRAFT_7)
            .alsoIn(SchemaDialect.OPENAPI_3_0);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
