package dev.counterpart.model.resolve;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.Keywords;
import dev.counterpart.model.tree.Member;
import java.util.Map;

/**
 * Speaks about members that no keyword claims. They are legal and mean nothing (2020-12 core 4.3.1), which is why a slip of
 * the fingers silently loses a constraint: what looks like one is an error, other words are warned of.
 */
final class UnknownKeywords {

    /** Words of some dialects, with what says the same in others. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("additionalItems", "since 2020-12: \"items\" beside \"prefixItems\""),
            Map.entry("dependencies", "since 2019-09: \"dependentRequired\" and \"dependentSchemas\""),
            Map.entry("discriminator", "OpenAPI's; here a \"const\" in each arm tells them apart"),
            Map.entry("divisibleBy", "since draft 4: \"multipleOf\""),
            Map.entry("example", "\"examples\", an array"),
            Map.entry("$id", "in draft 4: \"id\""),
            Map.entry("id", "since draft 6: \"$id\""),
            Map.entry("nullable", "OpenAPI's; here \"type\" lists \"null\""),
            Map.entry("$recursiveAnchor", "since 2020-12: \"$dynamicAnchor\""),
            Map.entry("$recursiveRef", "since 2020-12: \"$dynamicRef\""));

    private UnknownKeywords() {}

    static void report(Member member, SchemaDialect dialect, Diagnostics diagnostics) {
        String name = member.name();
        if (name.startsWith("x-")) {
            return;
        }
        String problem = "\"" + name + "\" is no keyword of " + dialect.title();
        if (Keywords.dialects(name).contains(dialect)) {
            warn(
                    member,
                    "\"" + name + "\" belongs to a vocabulary that the meta-schema leaves out, and constrains nothing",
                    "list the vocabulary in the meta-schema's \"$vocabulary\"",
                    diagnostics);
        } else if (ELSEWHERE.containsKey(name)) {
            warn(member, problem + " and constrains nothing", ELSEWHERE.get(name), diagnostics);
        } else if (Keywords.isKnown(name)) {
            String hint =
                    dialect.uri().isEmpty() ? "" : "declare \"$schema\": \"" + SchemaDialect.DRAFT_2020_12.uri() + "\"";
            warn(member, problem + " and constrains nothing", hint, diagnostics);
        } else {
            String hint = DidYouMean.hint(name, Keywords.names(dialect));
            if (hint.isEmpty()) {
                warn(member, problem + " and constrains nothing", "extensions begin with \"x-\"", diagnostics);
            } else {
                diagnostics.error(
                        RuleIds.UNKNOWN_KEYWORD, member.location(), problem + " and would constrain nothing", hint);
            }
        }
    }

    private static void warn(Member member, String problem, String hint, Diagnostics diagnostics) {
        diagnostics.warning(RuleIds.UNKNOWN_KEYWORD, member.location(), problem, hint);
    }
}
