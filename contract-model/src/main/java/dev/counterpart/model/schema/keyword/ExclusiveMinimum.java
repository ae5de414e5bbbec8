package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import java.math.BigDecimal;

/** Exclusive lower bound of a number (2020-12 validation 6.2.5). */
public record ExclusiveMinimum(SourceLocation location, BigDecimal value) implements Keyword {

    public static final String NAME = "exclusiveMinimum";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) -> Expected.number(member, context)
                            .map(value -> new ExclusiveMinimum(member.location(), value)))
            .of(StandardVocabulary.VALIDATION)
            .since(SchemaDialect.DRAFT_6);

    @Override
    public String name() {
        return NAME;
    }
}
