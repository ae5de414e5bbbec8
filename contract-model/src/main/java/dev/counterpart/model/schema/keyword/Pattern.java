package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/** An ECMA-262 regular expression found anywhere in a string (6.3.3). */
public record Pattern(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "pattern";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.regex(member, context).map(value -> new Pattern(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    @Override
    public String name() {
        return NAME;
    }
}
