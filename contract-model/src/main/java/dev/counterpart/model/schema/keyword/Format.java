package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;

/**
 * The name of a format (2020-12 validation 7).
 *
 * @param asserted whether the meta-schema asks that a text which does not keep to it is refused; most leave that to the validator
 */
public record Format(SourceLocation location, String value, boolean asserted) implements Keyword {

    public static final String NAME = "format";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) -> Expected.text(member, context)
                            .map(value -> new Format(member.location(), value, context.assertsFormats())))
            .of(StandardVocabulary.FORMAT);

    @Override
    public String name() {
        return NAME;
    }
}
