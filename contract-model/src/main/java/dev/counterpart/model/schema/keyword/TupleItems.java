package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.ArrayNode;
import java.util.List;

/** One schema per element by its place, {@code prefixItems} since 2020-12 (2019-09 core 9.3.1.1). */
public record TupleItems(SourceLocation location, List<Schema> schemas) implements Keyword {

    public static final String NAME = "items";

    public static final KeywordReader READER = KeywordReader.schemas(
                    NAME,
                    (member, context) ->
                            Expected.schemas(member, context).map(value -> new TupleItems(member.location(), value)))
            .of(StandardVocabulary.APPLICATOR)
            .until(SchemaDialect.DRAFT_2019_09)
            .notIn(SchemaDialect.OPENAPI_3_0)
            .when(ArrayNode.class::isInstance);

    public TupleItems {
        schemas = List.copyOf(schemas);
    }

    @Override
    public List<Schema> subschemas() {
        return schemas;
    }

    @Override
    public String name() {
        return NAME;
    }
}
