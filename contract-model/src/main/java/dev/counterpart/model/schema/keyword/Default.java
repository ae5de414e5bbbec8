package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/** The value assumed where none stands (9.2). Never written into a document. */
public record Default(SourceLocation location, Node value) implements Keyword {

    public static final String NAME = "default";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME, (member, context) -> Optional.of(new Default(member.location(), member.value())))
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
