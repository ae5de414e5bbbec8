package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** Most code points of a string (6.3.1). A count above {@code Long.MAX_VALUE} is kept as that. */
public record MaxLength(SourceLocation location, long value) implements Keyword {

    public static final String NAME = "maxLength";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.count(member, context).map(value -> new MaxLength(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    @Override
    public String name() {
        return NAME;
    }
}
