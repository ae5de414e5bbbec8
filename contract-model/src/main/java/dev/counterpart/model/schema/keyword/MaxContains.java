package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;

/** Most elements that {@code contains} accepts (2020-12 validation 6.4.4). */
public record MaxContains(SourceLocation location, long value) implements Keyword {

    public static final String NAME = "maxContains";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.count(member, context).map(value -> new MaxContains(member.location(), value)))
            .of(StandardVocabulary.VALIDATION)
            .since(SchemaDialect.DRAFT_2019_09);

    @Override
    public String name() {
        return NAME;
    }
}
