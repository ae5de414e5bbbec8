package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** The name of a format (2020-12 validation 7). */
public record Format(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "format";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.text(member, context).map(value -> new Format(member.location(), value)))
            .of(StandardVocabulary.FORMAT);

    @Override
    public String name() {
        return NAME;
    }
}
