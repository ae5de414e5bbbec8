package dev.counterpart.model.resolve;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.keyword.Keywords;
import dev.counterpart.model.tree.Member;
import java.util.Map;
import java.util.Set;

/**
 * Speaks about members that no keyword claims. They are legal and mean nothing (2020-12 core 4.3.1), which is why a slip of
 * the fingers silently loses a constraint: what looks like one is an error, other words are warned of.
 */
final class UnknownKeywords {

    /** Words of other dialects and specifications, with what says the same here. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "additionalItems", "since 2020-12: \"items\" beside \"prefixItems\"",
            "dependencies", "since 2019-09: \"dependentRequired\" and \"dependentSchemas\"",
            "discriminator", "OpenAPI's; here a \"const\" in each arm tells them apart",
            "divisibleBy", "since draft 4: \"multipleOf\"",
            "example", "\"examples\", an array",
            "id", "since draft 6: \"$id\"",
            "nullable", "OpenAPI's; here \"type\" lists \"null\"",
            "$recursiveAnchor", "since 2020-12: \"$dynamicAnchor\"",
            "$recursiveRef", "since 2020-12: \"$dynamicRef\"");

    /** Keywords of draft-07 that 2020-12 says in another way. */
    private static final Set<String> NOT_READ_IN_DRAFT_7 = Set.of("additionalItems", "dependencies");

    private UnknownKeywords() {}

    static void report(Member member, SchemaDialect dialect, Diagnostics diagnostics) {
        String name = member.name();
        if (name.startsWith("x-")) {
            return;
        }
        String problem = "\"" + name + "\" is no keyword of JSON Schema " + dialect.word();
        if (dialect == SchemaDialect.DRAFT_7 && NOT_READ_IN_DRAFT_7.contains(name)) {
            diagnostics.error(
                    RuleIds.UNSUPPORTED_DIALECT,
                    member.location(),
                    "\"" + name + "\" of draft-07 is not read",
                    ELSEWHERE.get(name) + "; declare \"$schema\": \"" + SchemaDialect.DRAFT_2020_12.uri() + "\"");
        } else if (Keywords.find(name).isPresent()) {
            diagnostics.warning(
                    RuleIds.UNKNOWN_KEYWORD,
                    member.location(),
                    problem + " and constrains nothing",
                    "declare \"$schema\": \"" + SchemaDialect.DRAFT_2020_12.uri() + "\"");
        } else if (ELSEWHERE.containsKey(name)) {
            diagnostics.error(
                    RuleIds.UNKNOWN_KEYWORD,
                    member.location(),
                    problem + " and would constrain nothing",
                    ELSEWHERE.get(name));
        } else {
            String hint = DidYouMean.hint(name, dialect.keywords());
            if (hint.isEmpty()) {
                diagnostics.warning(
                        RuleIds.UNKNOWN_KEYWORD,
                        member.location(),
                        problem + " and constrains nothing",
                        "extensions begin with \"x-\"");
            } else {
                diagnostics.error(
                        RuleIds.UNKNOWN_KEYWORD, member.location(), problem + " and would constrain nothing", hint);
            }
        }
    }
}
