package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import java.math.BigDecimal;

/** A number must be a multiple of this, which is above zero (2020-12 validation 6.2.1). */
public record MultipleOf(SourceLocation location, BigDecimal value) implements Keyword {

    public static final String NAME = "multipleOf";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.positive(member, context).map(value -> new MultipleOf(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    @Override
    public String name() {
        return NAME;
    }
}
