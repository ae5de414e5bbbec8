package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** Whether the value should no longer be used (9.3). */
public record DeprecatedFlag(SourceLocation location, boolean value) implements Keyword {

    public static final String NAME = "deprecated";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.flag(member, context).map(value -> new DeprecatedFlag(member.location(), value)))
            .of(StandardVocabulary.META_DATA)
            .since(SchemaDialect.DRAFT_2019_09)
            .alsoIn(SchemaDialect.ASYNCAPI, SchemaDialect.OPENAPI_3_0);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
