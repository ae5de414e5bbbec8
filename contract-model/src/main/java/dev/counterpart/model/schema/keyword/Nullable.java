package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** Whether {@code null} is allowed beside what {@code type} names (OpenAPI 3.0.4, 4.7.24.1). {@link Type} has it among its types already. */
public record Nullable(SourceLocation location, boolean value) implements Keyword {

    public static final String NAME = "nullable";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.flag(member, context).map(value -> new Nullable(member.location(), value)))
            .of(StandardVocabulary.VALIDATION)
            .onlyIn(SchemaDialect.OPENAPI_3_0);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
