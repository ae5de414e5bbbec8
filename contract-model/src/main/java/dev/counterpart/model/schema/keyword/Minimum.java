package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import java.math.BigDecimal;

/** Inclusive lower bound of a number (2020-12 validation 6.2.4). */
public record Minimum(SourceLocation location, BigDecimal value) implements Keyword {

    public static final String NAME = "minimum";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.number(member, context).map(value -> new Minimum(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    @Override
    public String name() {
        return NAME;
    }
}
