package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** How a text encodes bytes; an annotation (2020-12 validation 8.3). */
public record ContentEncoding(SourceLocation location, String value) implements Keyword {

    public static final String NAME = "contentEncoding";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.text(member, context).map(value -> new ContentEncoding(member.location(), value)))
            .of(StandardVocabulary.CONTENT)
            .since(SchemaDialect.DRAFT_7);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
