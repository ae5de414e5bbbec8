package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import java.util.List;
import java.util.Optional;

/** What a value must not be (2020-12 core 10.2.1.4). */
public record Not(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "not";

    public static final KeywordReader READER = KeywordReader.schema(
                    NAME, (member, context) -> Optional.of(new Not(member.location(), context.schema(member.value()))))
            .of(StandardVocabulary.APPLICATOR);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public boolean appliesInPlace() {
        return true;
    }
}
