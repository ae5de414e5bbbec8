package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.Node;
import java.util.List;

/** Sample values (9.5). */
public record Examples(SourceLocation location, List<Node> values) implements Keyword {

    public static final String NAME = "examples";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.elements(member, context).map(value -> new Examples(member.location(), value)))
            .of(StandardVocabulary.META_DATA)
            .since(SchemaDialect.DRAFT_6);

    public Examples {
        values = List.copyOf(values);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
