package dev.counterpart.model.schema.check;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.SameValues;
import java.util.List;

/** A value that {@code enum} lists twice; it should not (2020-12 validation 6.1.2). Probably another one was meant. */
final class DuplicateEnumValue {

    private DuplicateEnumValue() {}

    static void check(ObjectSchema schema, Diagnostics diagnostics) {
        SameValues seen = new SameValues();
        for (Node value : schema.keyword(Enum.class).map(Enum::values).orElse(List.of())) {
            seen.add(value)
                    .ifPresent(before -> diagnostics.add(Diagnostic.warning(
                                    RuleIds.DUPLICATE_ENUM_VALUE,
                                    value.location(),
                                    "\"enum\" lists " + JsonTreeWriter.compact(value) + " twice",
                                    "take one out, or say which other value was meant")
                            .relatedTo(before.location(), "the same value")));
        }
    }
}
