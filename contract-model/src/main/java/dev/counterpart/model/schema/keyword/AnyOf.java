package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import java.util.List;

/** At least one must hold (2020-12 core 10.2.1.2). */
public record AnyOf(SourceLocation location, List<Schema> schemas) implements Keyword {

    public static final String NAME = "anyOf";

    public static final KeywordReader READER = KeywordReader.schemas(
                    NAME,
                    (member, context) ->
                            Expected.schemas(member, context).map(value -> new AnyOf(member.location(), value)))
            .of(StandardVocabulary.APPLICATOR);

    public AnyOf {
        schemas = List.copyOf(schemas);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Schema> subschemas() {
        return schemas;
    }

    @Override
    public boolean appliesInPlace() {
        return true;
    }
}
