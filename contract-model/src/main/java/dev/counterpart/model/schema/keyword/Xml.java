package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.ObjectNode;

/** How the value is written as XML (OpenAPI 3.0.4, 4.7.26). */
public record Xml(SourceLocation location, ObjectNode value) implements Keyword {

    public static final String NAME = "xml";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.object(member, context).map(value -> new Xml(member.location(), value)))
            .of(StandardVocabulary.META_DATA)
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
