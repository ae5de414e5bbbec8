package dev.counterpart.generator.plan;

import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.ExclusiveMaximum;
import dev.counterpart.model.schema.keyword.ExclusiveMaximumFlag;
import dev.counterpart.model.schema.keyword.ExclusiveMinimum;
import dev.counterpart.model.schema.keyword.ExclusiveMinimumFlag;
import dev.counterpart.model.schema.keyword.Maximum;
import dev.counterpart.model.schema.keyword.Minimum;
import dev.counterpart.model.schema.keyword.MultipleOf;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.NumberNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the rules for numbers out of a schema. */
final class NumberRulesReader {

    private NumberRulesReader() {}

    static NumberRules read(ObjectSchema schema, NotGenerated notGenerated) {
        Optional<BigDecimal> minimum = schema.keyword(Minimum.class).map(Minimum::value);
        Optional<BigDecimal> maximum = schema.keyword(Maximum.class).map(Maximum::value);
        boolean minimumExcluded = schema.keyword(ExclusiveMinimumFlag.class)
                .map(ExclusiveMinimumFlag::value)
                .orElse(false);
        boolean maximumExcluded = schema.keyword(ExclusiveMaximumFlag.class)
                .map(ExclusiveMaximumFlag::value)
                .orElse(false);
        return new NumberRules(
                minimum.filter(bound -> !minimumExcluded),
                schema.keyword(ExclusiveMinimum.class)
                        .map(ExclusiveMinimum::value)
                        .or(() -> minimum.filter(bound -> minimumExcluded)),
                maximum.filter(bound -> !maximumExcluded),
                schema.keyword(ExclusiveMaximum.class)
                        .map(ExclusiveMaximum::value)
                        .or(() -> maximum.filter(bound -> maximumExcluded)),
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
