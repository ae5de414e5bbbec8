package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/** The one value allowed (6.1.3). */
public record Const(SourceLocation location, Node value) implements Keyword {

    public static final String NAME = "const";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME, (member, context) -> Optional.of(new Const(member.location(), member.value())))
            .of(StandardVocabulary.VALIDATION)
            .since(SchemaDialect.DRAFT_6);

    @Override
    public String name() {
        return NAME;
    }
}
