package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.tree.Node;

/** The value assumed where none stands (9.2). Never written into a document. */
public record Default(SourceLocation location, Node value) implements Keyword {

    public static final String NAME = "default";

    @Override
    public String name() {
        return NAME;
    }
}
