package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/** One value, as an example (OpenAPI 3.0.4, 4.7.24.1). */
public record Example(SourceLocation location, Node value) implements Keyword {

    public static final String NAME = "example";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME, (member, context) -> Optional.of(new Example(member.location(), member.value())))
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
