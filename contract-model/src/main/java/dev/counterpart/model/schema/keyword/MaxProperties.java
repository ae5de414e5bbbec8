package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** Most members of an object (6.5.1). A count above {@code Long.MAX_VALUE} is kept as that. */
public record MaxProperties(SourceLocation location, long value) implements Keyword {

    public static final String NAME = "maxProperties";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.count(member, context).map(value -> new MaxProperties(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    @Override
    public String name() {
        return NAME;
    }
}
