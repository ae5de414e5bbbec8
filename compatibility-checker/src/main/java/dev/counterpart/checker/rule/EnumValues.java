package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.SameValues;
import java.util.List;
import java.util.Optional;

/** Compares the values of two enums. */
final class EnumValues {

    private EnumValues() {}

    /** The values that the first lists and the second does not; none unless both list values. */
    static List<Node> missing(SchemaView first, SchemaView second) {
        Optional<Enum> has = first.keyword(Enum.class);
        Optional<Enum> lacks = second.keyword(Enum.class);
        if (has.isEmpty() || lacks.isEmpty()) {
            return List.of();
        }
        SameValues listed = SameValues.of(lacks.get().values());
        return has.get().values().stream()
                .filter(value -> !listed.contains(value))
                .toList();
    }
}
