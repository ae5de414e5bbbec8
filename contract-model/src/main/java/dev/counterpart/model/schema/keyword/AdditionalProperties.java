package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import java.util.List;
import java.util.Optional;

/** For members that neither {@code properties} nor {@code patternProperties} covers (2020-12 core 10.3.2.3). */
public record AdditionalProperties(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "additionalProperties";

    public static final KeywordReader READER = KeywordReader.schema(
                    NAME,
                    (member, context) -> Optional.of(
                            new AdditionalProperties(member.location(), context.schemaOrFlag(member.value()))))
            .of(StandardVocabulary.APPLICATOR);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }
}
