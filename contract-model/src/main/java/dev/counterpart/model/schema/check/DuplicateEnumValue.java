package dev.counterpart.model.schema.check;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value that {@code enum} lists twice; it should not (2020-12 validation 6.1.2). Probably another one was meant. */
final class DuplicateEnumValue {

    private DuplicateEnumValue() {}

    static void check(ObjectSchema schema, Diagnostics diagnostics) {
        Map<String, Node> texts = new HashMap<>();
        Map<Integer, List<Node>> others = new HashMap<>();
        for (Node value : schema.keyword(Enum.class).map(Enum::values).orElse(List.of())) {
            Optional<Node> first;
            if (value instanceof StringNode text) {
                first = Optional.ofNullable(texts.putIfAbsent(text.value(), text));
            } else {
                List<Node> alike = others.computeIfAbsent(hash(value), hash -> new ArrayList<>());
                first = alike.stream().filter(value::sameValueAs).findFirst();
                alike.add(value);
            }
            first.ifPresent(before -> diagnostics.add(Diagnostic.warning(
                            RuleIds.DUPLICATE_ENUM_VALUE,
                            value.location(),
                            "\"enum\" lists " + JsonTreeWriter.compact(value) + " twice",
                            "take one out, or say which other value was meant")
                    .relatedTo(before.location(), "the same value")));
        }
    }

    /** The same for the same value: numbers whatever their form, members in any order. */
    private static int hash(Node value) {
        if (value instanceof ObjectNode object) {
            return object.members().stream()
                    .mapToInt(member -> member.name().hashCode() * 31 + hash(member.value()))
                    .sum();
        }
        if (value instanceof ArrayNode array) {
            return array.elements().stream().mapToInt(DuplicateEnumValue::hash).reduce(1, (a, b) -> a * 31 + b);
        }
        if (value instanceof NumberNode number) {
            return number.value().stripTrailingZeros().hashCode();
        }
        return value instanceof StringNode text
                ? text.value().hashCode()
                : value.typeName().hashCode();
    }
}
