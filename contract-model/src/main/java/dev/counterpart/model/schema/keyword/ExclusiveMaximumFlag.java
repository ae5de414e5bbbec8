package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** Whether the bound of {@link Maximum} is excluded; without one it says nothing (draft-04 validation 5.1.2). */
public record ExclusiveMaximumFlag(SourceLocation location, boolean value) implements Keyword {

    public static final String NAME = "exclusiveMaximum";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) -> Expected.flag(member, context)
                            .map(value -> new ExclusiveMaximumFlag(member.location(), value)))
            .of(StandardVocabulary.VALIDATION)
            .until(SchemaDialect.DRAFT_4);

    @Override
    public String name() {
        return NAME;
    }
}
