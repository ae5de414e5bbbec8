package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import java.util.Optional;

/** For elements that no other keyword, in subschemas included, has looked at (2020-12 core 11.2). */
public record UnevaluatedItems(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "unevaluatedItems";

    public static final KeywordReader READER = KeywordReader.schema(
                    NAME,
                    (member, context) ->
                            Optional.of(new UnevaluatedItems(member.location(), context.schema(member.value()))))
            .of(StandardVocabulary.UNEVALUATED)
            .since(SchemaDialect.DRAFT_2019_09);

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public String name() {
        return NAME;
    }
}
