package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.SchemaId;

/** A reference to another schema (2020-12 core 8.2.3.1): its text as written and the schema meant. */
public record Ref(SourceLocation location, String text, SchemaId target) implements Reference {

    public static final String NAME = "$ref";

    public static final KeywordReader READER = KeywordReader.plain(
            NAME,
            (member, context) -> Expected.text(member, context)
                    .flatMap(text -> context.target(text, member.value().location())
                            .map(target -> new Ref(member.location(), text, target))));

    @Override
    public String name() {
        return NAME;
    }
}
