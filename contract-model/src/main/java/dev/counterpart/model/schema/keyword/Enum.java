package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.tree.Node;
import java.util.List;

/** The values allowed (6.1.2). */
public record Enum(SourceLocation location, List<Node> values) implements Keyword {

    public static final String NAME = "enum";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.elements(member, context).map(value -> new Enum(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    public Enum {
        values = List.copyOf(values);
    }

    @Override
    public String name() {
        return NAME;
    }
}
