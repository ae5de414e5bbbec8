package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Member;
import java.util.List;
import java.util.Optional;

/** For every element that {@code prefixItems} does not cover (2020-12 core 10.3.1.2). */
public record Items(SourceLocation location, Schema schema) implements Keyword {

    public static final String NAME = "items";

    public static final KeywordReader READER =
            KeywordReader.schema(NAME, Items::read).of(StandardVocabulary.APPLICATOR);

    /** An array of schemas was a tuple up to 2019-09, see {@link TupleItems}; it never was one in OpenAPI. */
    private static Optional<Items> read(Member member, SchemaContext context) {
        if (member.value() instanceof ArrayNode) {
            context.diagnostics()
                    .error(
                            RuleIds.INVALID_KEYWORD_VALUE,
                            member.value().location(),
                            Expected.problem(member, "a schema"),
                            "a tuple is \"prefixItems\" since 2020-12, and \"items\" is for the elements behind it");
            return Optional.empty();
        }
        return Optional.of(new Items(member.location(), context.schema(member.value())));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }
}
