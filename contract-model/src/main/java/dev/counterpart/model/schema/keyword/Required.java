package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.tree.StringNode;
import java.util.List;

/** Names of members that must be there (6.5.3). */
public record Required(SourceLocation location, List<StringNode> names) implements Keyword {

    public static final String NAME = "required";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.names(member, context).map(value -> new Required(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    public Required {
        names = List.copyOf(names);
    }

    public boolean contains(String name) {
        return names.stream().anyMatch(node -> node.value().equals(name));
    }

    @Override
    public String name() {
        return NAME;
    }
}
