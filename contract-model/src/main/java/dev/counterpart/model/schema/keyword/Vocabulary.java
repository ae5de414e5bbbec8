package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/** The vocabularies of a dialect; it means something in a meta-schema only (2020-12 core 8.1.2). */
public record Vocabulary(SourceLocation location, Node value) implements Keyword {

    public static final String NAME = "$vocabulary";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME, (member, context) -> Optional.of(new Vocabulary(member.location(), member.value())))
            .since(SchemaDialect.DRAFT_2019_09);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
