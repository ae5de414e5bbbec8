package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import java.util.Optional;

/** For the value that a text encodes; an annotation (2020-12 validation 8.5). */
public record ContentSchema(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "contentSchema";

    public static final KeywordReader READER = KeywordReader.schema(
                    NAME,
                    (member, context) ->
                            Optional.of(new ContentSchema(member.location(), context.schema(member.value()))))
            .of(StandardVocabulary.CONTENT)
            .since(SchemaDialect.DRAFT_2019_09);

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
