package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** Whether elements of an array must differ (6.4.3). */
public record UniqueItems(SourceLocation location, boolean value) implements Keyword {

    public static final String NAME = "uniqueItems";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.flag(member, context).map(value -> new UniqueItems(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    @Override
    public String name() {
        return NAME;
    }
}
