package dev.counterpart.model.schema.check;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.ExclusiveMaximum;
import dev.counterpart.model.schema.keyword.ExclusiveMaximumFlag;
import dev.counterpart.model.schema.keyword.ExclusiveMinimum;
import dev.counterpart.model.schema.keyword.ExclusiveMinimumFlag;
import dev.counterpart.model.schema.keyword.MaxContains;
import dev.counterpart.model.schema.keyword.MaxItems;
import dev.counterpart.model.schema.keyword.MaxLength;
import dev.counterpart.model.schema.keyword.MaxProperties;
import dev.counterpart.model.schema.keyword.Maximum;
import dev.counterpart.model.schema.keyword.MinContains;
import dev.counterpart.model.schema.keyword.MinItems;
import dev.counterpart.model.schema.keyword.MinLength;
import dev.counterpart.model.schema.keyword.MinProperties;
import dev.counterpart.model.schema.keyword.Minimum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two bounds that no value, or no value of the kind they speak of, keeps to. */
final class ImpossibleBounds {

    private ImpossibleBounds() {}

    private record Bound(String name, SourceLocation location, BigDecimal value, boolean excluded) {}

    private static final Set<Class<? extends Keyword>> BOUNDS = Set.of(
            Minimum.class,
            ExclusiveMinimum.class,
            Maximum.class,
            ExclusiveMaximum.class,
            MinLength.class,
            MaxLength.class,
            MinItems.class,
            MaxItems.class,
            MinContains.class,
            MaxContains.class,
            MinProperties.class,
            MaxProperties.class);

    static void check(ObjectSchema schema, Diagnostics diagnostics) {
        if (bounds(schema) > 1) {
            checkBounds(schema, diagnostics);
        }
    }

    /** How many there are: nearly all schemas have less than two, and a catalog has millions of schemas. */
    private static int bounds(ObjectSchema schema) {
        int bounds = 0;
        for (Keyword keyword : schema.keywords()) {
            if (BOUNDS.contains(keyword.getClass())) {
                bounds++;
            }
        }
        return bounds;
    }

    private static void checkBounds(ObjectSchema schema, Diagnostics diagnostics) {
        for (Bound least : lowest(schema)) {
            for (Bound most : highest(schema)) {
                report(least, most, diagnostics);
            }
        }
        report(schema, MinLength.class, MinLength::value, MaxLength.class, MaxLength::value, diagnostics);
        report(schema, MinItems.class, MinItems::value, MaxItems.class, MaxItems::value, diagnostics);
        report(schema, MinContains.class, MinContains::value, MaxContains.class, MaxContains::value, diagnostics);
        report(
                schema,
                MinProperties.class,
                MinProperties::value,
                MaxProperties.class,
                MaxProperties::value,
                diagnostics);
    }

    private static List<Bound> lowest(ObjectSchema schema) {
        boolean excluded = schema.keyword(ExclusiveMinimumFlag.class)
                .map(ExclusiveMinimumFlag::value)
                .orElse(false);
        return Stream.concat(
                        bound(schema, Minimum.class, Minimum::value, excluded).stream(),
                        bound(schema, ExclusiveMinimum.class, ExclusiveMinimum::value, true).stream())
                .toList();
    }

    private static List<Bound> highest(ObjectSchema schema) {
        boolean excluded = schema.keyword(ExclusiveMaximumFlag.class)
                .map(ExclusiveMaximumFlag::value)
                .orElse(false);
        return Stream.concat(
                        bound(schema, Maximum.class, Maximum::value, excluded).stream(),
                        bound(schema, ExclusiveMaximum.class, ExclusiveMaximum::value, true).stream())
                .toList();
    }

    private static <K extends Keyword> Optional<Bound> bound(
            ObjectSchema schema, Class<K> type, Function<K, BigDecimal> value, boolean excluded) {
        return schema.keyword(type)
                .map(keyword -> new Bound(keyword.name(), keyword.location(), value.apply(keyword), excluded));
    }

    private static <L extends Keyword, M extends Keyword> void report(
            ObjectSchema schema,
            Class<L> least,
            Function<L, Long> leastValue,
            Class<M> most,
            Function<M, Long> mostValue,
            Diagnostics diagnostics) {
        Optional<Bound> lower = bound(schema, least, keyword -> BigDecimal.valueOf(leastValue.apply(keyword)), false);
        Optional<Bound> upper = bound(schema, most, keyword -> BigDecimal.valueOf(mostValue.apply(keyword)), false);
        if (lower.isPresent() && upper.isPresent()) {
            report(lower.get(), upper.get(), diagnostics);
        }
    }

    private static void report(Bound least, Bound most, Diagnostics diagnostics) {
        int order = least.value().compareTo(most.value());
        if (order < 0 || (order == 0 && !least.excluded() && !most.excluded())) {
            return;
        }
        diagnostics.add(Diagnostic.warning(
                        RuleIds.IMPOSSIBLE_BOUNDS,
                        least.location(),
                        "\"" + least.name() + "\" " + least.value() + " and \"" + most.name() + "\" " + most.value()
                                + " leave nothing between them",
                        order == 0 ? "one of the two bounds is excluded" : "are the two numbers swapped?")
                .relatedTo(most.location(), "the other bound"));
    }
}
