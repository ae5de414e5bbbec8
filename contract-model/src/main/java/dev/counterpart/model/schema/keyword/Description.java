package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** What the described value is for (9.1). */
public record Description(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "description";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.text(member, context).map(value -> new Description(member.location(), value)))
            .of(StandardVocabulary.META_DATA);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
