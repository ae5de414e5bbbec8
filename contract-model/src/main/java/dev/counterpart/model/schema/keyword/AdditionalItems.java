package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import java.util.Optional;

/** For elements behind those of {@link TupleItems}; without a tuple it says nothing (2019-09 core 9.3.1.2). */
public record AdditionalItems(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "additionalItems";

    public static final KeywordReader READER = KeywordReader.schema(
                    NAME,
                    (member, context) ->
                            Optional.of(new AdditionalItems(member.location(), context.schemaOrFlag(member.value()))))
            .of(StandardVocabulary.APPLICATOR)
            .until(SchemaDialect.DRAFT_2019_09)
            .notIn(SchemaDialect.OPENAPI_3_0);

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public String name() {
        return NAME;
    }
}
