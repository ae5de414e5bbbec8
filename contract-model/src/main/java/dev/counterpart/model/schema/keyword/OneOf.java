package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import java.util.List;

/** Exactly one must hold (2020-12 core 10.2.1.3). */
public record OneOf(SourceLocation location, List<Schema> schemas) implements Keyword {

    public static final String NAME = "oneOf";

    public static final KeywordReader READER = KeywordReader.schemas(
                    NAME,
                    (member, context) ->
                            Expected.schemas(member, context).map(value -> new OneOf(member.location(), value)))
            .of(StandardVocabulary.APPLICATOR);

    public OneOf {
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
