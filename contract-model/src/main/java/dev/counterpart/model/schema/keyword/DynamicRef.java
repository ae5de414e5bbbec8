package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;

/**
 * A reference that the outermost schema with the same {@code $dynamicAnchor} may redirect (2020-12 core 8.2.3.2); the
 * target is where it leads when nobody does.
 */
public record DynamicRef(SourceLocation location, String text, SchemaId target) implements Reference {

    public static final String NAME = "$dynamicRef";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) -> Expected.text(member, context)
                            .flatMap(text -> context.target(text, member.value().location())
                                    .map(target -> new DynamicRef(member.location(), text, target))))
            .since(SchemaDialect.DRAFT_2020_12);

    @Override
    public String name() {
        return NAME;
    }
}
