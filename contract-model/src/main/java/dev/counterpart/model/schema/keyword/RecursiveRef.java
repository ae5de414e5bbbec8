package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Member;
import java.util.Optional;

/**
 * A reference to the root of its resource that the outermost {@code $recursiveAnchor} may redirect (2019-09 core 8.2.4.2.1);
 * the target is where it leads when nobody does.
 */
public record RecursiveRef(SourceLocation location, String text, SchemaId target) implements Reference {

    public static final String NAME = "$recursiveRef";

    public static final KeywordReader READER =
            KeywordReader.plain(NAME, RecursiveRef::read).onlyIn(SchemaDialect.DRAFT_2019_09);

    private static Optional<RecursiveRef> read(Member member, SchemaContext context) {
        Optional<String> text = Expected.text(member, context);
        if (text.isPresent() && !text.get().equals("#")) {
            context.diagnostics()
                    .error(
                            RuleIds.INVALID_KEYWORD_VALUE,
                            member.value().location(),
                            Expected.problem(member, "\"#\""),
                            "to refer to another schema is what \"$ref\" is for");
            return Optional.empty();
        }
        return text.flatMap(
                reference -> context.target(reference, member.value().location())
                        .map(target -> new RecursiveRef(member.location(), reference, target)));
    }

    @Override
    public String name() {
        return NAME;
    }
}
