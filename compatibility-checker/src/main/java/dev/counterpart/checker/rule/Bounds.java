package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.keyword.ExclusiveMaximum;
import dev.counterpart.model.schema.keyword.ExclusiveMaximumFlag;
import dev.counterpart.model.schema.keyword.ExclusiveMinimum;
import dev.counterpart.model.schema.keyword.ExclusiveMinimumFlag;
import dev.counterpart.model.schema.keyword.MaxItems;
import dev.counterpart.model.schema.keyword.MaxLength;
import dev.counterpart.model.schema.keyword.MaxProperties;
import dev.counterpart.model.schema.keyword.Maximum;
import dev.counterpart.model.schema.keyword.MinItems;
import dev.counterpart.model.schema.keyword.MinLength;
import dev.counterpart.model.schema.keyword.MinProperties;
import dev.counterpart.model.schema.keyword.Minimum;
import dev.counterpart.model.schema.keyword.MultipleOf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The keywords that bound a number, a length or a count, compared. */
final class Bounds {

    private enum Sense {
        LOWER,
        UPPER,
        DIVISOR
    }

    private record Bound<K extends Keyword>(String name, Class<K> type, Function<K, BigDecimal> value, Sense sense) {

        /** Draft 4 says by a flag that a bound is excluded: it is then the bound that later drafts have for that. */
        Optional<BigDecimal> in(SchemaView view) {
            boolean excluded = type == Minimum.class ? excludesMinimum(view) : excludesMaximum(view);
            if ((type == Minimum.class || type == Maximum.class) && excluded) {
                return Optional.empty();
            }
            if (type == ExclusiveMinimum.class && excludesMinimum(view)) {
                return view.keyword(Minimum.class).map(Minimum::value);
            }
            if (type == ExclusiveMaximum.class && excludesMaximum(view)) {
                return view.keyword(Maximum.class).map(Maximum::value);
            }
            return view.keyword(type).map(value);
        }

        SourceLocation place(SchemaView view) {
            if (type == ExclusiveMinimum.class && excludesMinimum(view)) {
                return view.valueOf(ExclusiveMinimumFlag.class);
            }
            return type == ExclusiveMaximum.class && excludesMaximum(view)
                    ? view.valueOf(ExclusiveMaximumFlag.class)
                    : view.valueOf(type);
        }

        Cause cause(Pair pair) {
            if (sense == Sense.LOWER && (excludesMinimum(pair.before()) || excludesMinimum(pair.after()))) {
                return Cause.of(type, Minimum.class, ExclusiveMinimumFlag.class);
            }
            return sense == Sense.UPPER && (excludesMaximum(pair.before()) || excludesMaximum(pair.after()))
                    ? Cause.of(type, Maximum.class, ExclusiveMaximumFlag.class)
                    : Cause.of(type);
        }

        private static boolean excludesMinimum(SchemaView view) {
            return view.keyword(ExclusiveMinimumFlag.class)
                    .filter(ExclusiveMinimumFlag::value)
                    .isPresent();
        }

        private static boolean excludesMaximum(SchemaView view) {
            return view.keyword(ExclusiveMaximumFlag.class)
                    .filter(ExclusiveMaximumFlag::value)
                    .isPresent();
        }
    }

    /** A bound that is another now, or came, or went. */
    record Change(
            SourceLocation before,
            SourceLocation after,
            String was,
            String now,
            String instead,
            boolean tightens,
            boolean loosens,
            Cause cause) {}

    private static final List<Bound<?>> ALL = List.of(
            new Bound<>(Minimum.NAME, Minimum.class, Minimum::value, Sense.LOWER),
            new Bound<>(ExclusiveMinimum.NAME, ExclusiveMinimum.class, ExclusiveMinimum::value, Sense.LOWER),
            new Bound<>(Maximum.NAME, Maximum.class, Maximum::value, Sense.UPPER),
            new Bound<>(ExclusiveMaximum.NAME, ExclusiveMaximum.class, ExclusiveMaximum::value, Sense.UPPER),
            new Bound<>(MultipleOf.NAME, MultipleOf.class, MultipleOf::value, Sense.DIVISOR),
            new Bound<>(MinLength.NAME, MinLength.class, bound -> count(bound.value()), Sense.LOWER),
            new Bound<>(MaxLength.NAME, MaxLength.class, bound -> count(bound.value()), Sense.UPPER),
            new Bound<>(MinItems.NAME, MinItems.class, bound -> count(bound.value()), Sense.LOWER),
            new Bound<>(MaxItems.NAME, MaxItems.class, bound -> count(bound.value()), Sense.UPPER),
            new Bound<>(MinProperties.NAME, MinProperties.class, bound -> count(bound.value()), Sense.LOWER),
            new Bound<>(MaxProperties.NAME, MaxProperties.class, bound -> count(bound.value()), Sense.UPPER));

    private Bounds() {}

    static List<Change> changed(Pair pair) {
        return ALL.stream().flatMap(bound -> change(bound, pair).stream()).toList();
    }

    private static Optional<Change> change(Bound<?> bound, Pair pair) {
        Optional<BigDecimal> before = bound.in(pair.before());
        Optional<BigDecimal> after = bound.in(pair.after());
        if (before.isPresent() == after.isPresent()
                && before.flatMap(old -> after.map(now -> old.compareTo(now) == 0))
                        .orElse(true)) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                bound.place(pair.before()),
                bound.place(pair.after()),
                Written.was(words(bound, before), bound.name()),
                words(bound, after).orElse("no " + bound.name()),
                Written.instead(words(bound, before), bound.name()),
                tightens(bound.sense(), before, after),
                tightens(bound.sense(), after, before),
                bound.cause(pair)));
    }

    private static boolean tightens(Sense sense, Optional<BigDecimal> before, Optional<BigDecimal> after) {
        if (after.isEmpty()) {
            return false;
        }
        if (before.isEmpty()) {
            return true;
        }
        return switch (sense) {
            case LOWER -> after.get().compareTo(before.get()) > 0;
            case UPPER -> after.get().compareTo(before.get()) < 0;
            case DIVISOR -> before.get().remainder(after.get()).signum() != 0;
        };
    }

    private static Optional<String> words(Bound<?> bound, Optional<BigDecimal> value) {
        return value.map(number -> bound.name() + " " + number.toPlainString());
    }

    private static BigDecimal count(long value) {
        return BigDecimal.valueOf(value);
    }
}
