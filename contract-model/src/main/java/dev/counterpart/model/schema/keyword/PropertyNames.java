package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import java.util.Optional;

/** For the names of an object's members (2020-12 core 10.3.2.4). */
public record PropertyNames(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "propertyNames";

    public static final KeywordReader READER = KeywordReader.schema(
                    NAME,
                    (member, context) ->
                            Optional.of(new PropertyNames(member.location(), context.schema(member.value()))))
            .of(StandardVocabulary.APPLICATOR)
            .since(SchemaDialect.DRAFT_6);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }
}
