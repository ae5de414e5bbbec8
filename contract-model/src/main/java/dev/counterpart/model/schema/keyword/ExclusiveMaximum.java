package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import java.math.BigDecimal;

/** Exclusive upper bound of a number (2020-12 validation 6.2.3). */
public record ExclusiveMaximum(SourceLocation location, BigDecimal value) implements Keyword {

    public static final String NAME = "exclusiveMaximum";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) -> Expected.number(member, context)
                            .map(value -> new ExclusiveMaximum(member.location(), value)))
            .of(StandardVocabulary.VALIDATION)
            .since(SchemaDialect.DRAFT_6);

    @Override
    public String name() {
        return NAME;
    }
}
