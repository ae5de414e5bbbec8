package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.keyword.Keywords;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a document is, by its own words. */
enum InputKind {
    ASYNCAPI,
    SCHEMA,
    OPENAPI,
    OTHER;

    /** Keywords whose value must look like theirs: other documents have such members, too. */
    private static final Set<String> COMMON_WORDS = Set.of(
            "type",
            "title",
            "description",
            "default",
            "format",
            "examples",
            "dependencies",
            "example",
            "xml",
            "items",
            "not",
            "id",
            "if",
            "then",
            "else");

    static InputKind of(Node root) {
        if (root instanceof BooleanNode) {
            return SCHEMA;
        }
        if (!(root instanceof ObjectNode object)) {
            return OTHER;
        }
        if (object.member("asyncapi").isPresent()) {
            return ASYNCAPI;
        }
        if (object.member("openapi").isPresent() || object.member("swagger").isPresent()) {
            return OPENAPI;
        }
        return object.members().isEmpty() || object.members().stream().anyMatch(InputKind::isOfASchema)
                ? SCHEMA
                : OTHER;
    }

    private static boolean isOfASchema(Member member) {
        if (member.name().equals("type")) {
            List<Node> types =
                    member.value() instanceof ArrayNode several ? several.elements() : List.of(member.value());
            return !types.isEmpty() && types.stream().allMatch(InputKind::isAType);
        }
        return Keywords.isKnown(member.name()) && !COMMON_WORDS.contains(member.name());
    }

    /** A type, or a slip of the fingers that is told where the schema is read. */
    private static boolean isAType(Node node) {
        return node instanceof StringNode word
                && DidYouMean.closest(
                                word.value(),
                                Arrays.stream(JsonType.values())
                                        .map(JsonType::word)
                                        .toList())
                        .isPresent();
    }
}
