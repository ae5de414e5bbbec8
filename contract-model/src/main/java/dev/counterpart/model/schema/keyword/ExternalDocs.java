package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.ObjectNode;

/** Where more is told (OpenAPI 3.0.4, 4.7.11; AsyncAPI 3.0.0, External Documentation Object). */
public record ExternalDocs(SourceLocation location, ObjectNode value) implements Keyword {

    public static final String NAME = "externalDocs";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.object(member, context).map(value -> new ExternalDocs(member.location(), value)))
            .of(StandardVocabulary.META_DATA)
            .onlyIn(SchemaDialect.ASYNCAPI, SchemaDialect.OPENAPI_3_0);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
