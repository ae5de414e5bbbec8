package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** Fewest elements of an array (6.4.2). A count above {@code Long.MAX_VALUE} is kept as that. */
public record MinItems(SourceLocation location, long value) implements Keyword {

    public static final String NAME = "minItems";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.count(member, context).map(value -> new MinItems(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    @Override
    public String name() {
        return NAME;
    }
}
