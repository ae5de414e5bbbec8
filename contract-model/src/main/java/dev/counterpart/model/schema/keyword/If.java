package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import java.util.Optional;

/** Decides which of {@code then} and {@code else} holds; refuses nothing itself (2020-12 core 10.2.2.1). */
public record If(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "if";

    public static final KeywordReader READER = KeywordReader.schema(
                    NAME, (member, context) -> Optional.of(new If(member.location(), context.schema(member.value()))))
            .of(StandardVocabulary.APPLICATOR)
            .since(SchemaDialect.DRAFT_7);

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public boolean appliesInPlace() {
        return true;
    }

    @Override
    public String name() {
        return NAME;
    }
}
