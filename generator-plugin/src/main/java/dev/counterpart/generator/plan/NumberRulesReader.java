package dev.counterpart.generator.plan;

import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.ExclusiveMaximum;
import dev.counterpart.model.schema.keyword.ExclusiveMinimum;
import dev.counterpart.model.schema.keyword.Maximum;
import dev.counterpart.model.schema.keyword.Minimum;
import dev.counterpart.model.schema.keyword.MultipleOf;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.NumberNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Takes the rules for numbers out of a schema. */
final class NumberRulesReader {

    private NumberRulesReader() {}

    static NumberRules read(ObjectSchema schema, NotGenerated notGenerated) {
        return new NumberRules(
                schema.keyword(Minimum.class).map(Minimum::value),
                schema.keyword(ExclusiveMinimum.class).map(ExclusiveMinimum::value),
                schema.keyword(Maximum.class).map(Maximum::value),
                schema.keyword(ExclusiveMaximum.class).map(ExclusiveMaximum::value),
                schema.keyword(MultipleOf.class).map(MultipleOf::value),
                allowed(schema, notGenerated));
    }

    private static List<BigDecimal> allowed(ObjectSchema schema, NotGenerated notGenerated) {
        List<BigDecimal> allowed = new ArrayList<>();
        for (Node value : schema.keyword(Enum.class).map(Enum::values).orElse(List.of())) {
            if (value instanceof NumberNode number) {
                allowed.add(number.value());
            } else if (!(value instanceof NullNode)) {
                notGenerated.report(
                        value.location(),
                        "no Java is generated for an enum value of type " + value.typeName() + " among numbers",
                        "list only the values that are allowed");
            }
        }
        return allowed;
    }
}
