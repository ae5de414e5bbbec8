package dev.counterpart.generator.plan;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.tree.Member;
import java.util.Set;

/**
 * Says what no Java was made from. A schema that asks for more than its generated class would keep is an error: nothing is
 * left out in silence.
 */
final class NotGenerated {

    /** The id of the diagnostic. */
    static final String RULE = "not-generated";

    /** Keywords of JSON Schema that change what is valid and that the model has no value for. */
    private static final Set<String> ASSERTIONS = Set.of(
            "if",
            "then",
            "else",
            "dependentRequired",
            "dependentSchemas",
            "dependencies",
            "minContains",
            "maxContains",
            "unevaluatedProperties",
            "unevaluatedItems",
            "additionalItems",
            "$dynamicRef",
            "$recursiveRef",
            "contains",
            "prefixItems",
            "not",
            "allOf",
            "propertyNames",
            "patternProperties");

    private final Diagnostics diagnostics;

    NotGenerated(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether {@link #reportUnsupported} tells of the keyword. */
    static boolean isUnsupported(String keyword) {
        return ASSERTIONS.contains(keyword);
    }

    void report(SourceLocation place, String what, String hint) {
        diagnostics.error(RULE, place, what, hint);
    }

    /** Reports each keyword of the schema that no generated code checks yet, whatever the schema's type. */
    void reportUnsupported(ObjectSchema schema) {
        for (Member member : schema.source().members()) {
            if (ASSERTIONS.contains(member.name())) {
                report(
                        member.location(),
                        "no Java is generated for \"" + member.name() + "\"",
                        "docs/rules/not-generated.md lists the keywords that can't be used yet");
            }
        }
    }
}
