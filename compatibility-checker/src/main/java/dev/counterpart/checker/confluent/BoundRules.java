package dev.counterpart.checker.confluent;

import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.keyword.ExclusiveMaximum;
import dev.counterpart.model.schema.keyword.ExclusiveMinimum;
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
import dev.counterpart.model.schema.keyword.MultipleOf;
import dev.counterpart.model.schema.keyword.Pattern;
import dev.counterpart.model.schema.keyword.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Bounds may go or get wider. Patterns may go and must not change; formats are not looked at. */
final class BoundRules {

    private final String path;
    private final Shape original;
    private final Shape update;
    private final List<Objection> found = new ArrayList<>();

    BoundRules(String path, Shape original, Shape update) {
        this.path = path;
        this.original = original;
        this.update = update;
    }

    List<Objection> text() {
        upper("MAX_LENGTH", MaxLength.class, bound -> BigDecimal.valueOf(bound.value()));
        lower("MIN_LENGTH", MinLength.class, bound -> BigDecimal.valueOf(bound.value()));
        Optional<String> was = original.keyword(Pattern.class).map(Pattern::value);
        Optional<String> is = update.keyword(Pattern.class).map(Pattern::value);
        if (is.isPresent() && !was.equals(is)) {
            tell(was.isEmpty() ? "PATTERN_ADDED" : "PATTERN_CHANGED", Pattern.NAME);
        }
        return found;
    }

    List<Objection> number() {
        upper("MAXIMUM", Maximum.class, Maximum::value);
        lower("MINIMUM", Minimum.class, Minimum::value);
        upper("EXCLUSIVE_MAXIMUM", ExclusiveMaximum.class, ExclusiveMaximum::value);
        lower("EXCLUSIVE_MINIMUM", ExclusiveMinimum.class, ExclusiveMinimum::value);
        divisor();
        if (isWhole(update) && !isWhole(original)) {
            tell("TYPE_NARROWED", Type.NAME);
        }
        return found;
    }

    List<Objection> items() {
        upper("MAX_ITEMS", MaxItems.class, bound -> BigDecimal.valueOf(bound.value()));
        lower("MIN_ITEMS", MinItems.class, bound -> BigDecimal.valueOf(bound.value()));
        upper("MAX_CONTAINS", MaxContains.class, bound -> BigDecimal.valueOf(bound.value()));
        lower("MIN_CONTAINS", MinContains.class, bound -> BigDecimal.valueOf(bound.value()));
        return found;
    }

    List<Objection> members() {
        upper("MAX_PROPERTIES", MaxProperties.class, bound -> BigDecimal.valueOf(bound.value()));
        lower("MIN_PROPERTIES", MinProperties.class, bound -> BigDecimal.valueOf(bound.value()));
        return found;
    }

    private static boolean isWhole(Shape shape) {
        return shape.keyword(Type.class)
                .filter(type ->
                        type.types().contains(JsonType.INTEGER) && !type.types().contains(JsonType.NUMBER))
                .isPresent();
    }

    private void divisor() {
        Optional<BigDecimal> was = original.keyword(MultipleOf.class).map(MultipleOf::value);
        Optional<BigDecimal> is = update.keyword(MultipleOf.class).map(MultipleOf::value);
        if (is.isEmpty() || (was.isPresent() && was.get().compareTo(is.get()) == 0)) {
            return;
        }
        if (was.isEmpty()) {
            tell("MULTIPLE_OF_ADDED", MultipleOf.NAME);
        } else if (is.get().remainder(was.get()).signum() == 0) {
            tell("MULTIPLE_OF_EXPANDED", MultipleOf.NAME);
        } else if (was.get().remainder(is.get()).signum() != 0) {
            tell("MULTIPLE_OF_CHANGED", MultipleOf.NAME);
        }
    }

    private <K extends Keyword> void upper(String word, Class<K> type, Function<K, BigDecimal> value) {
        bound(word, "_DECREASED", -1, type, value);
    }

    private <K extends Keyword> void lower(String word, Class<K> type, Function<K, BigDecimal> value) {
        bound(word, "_INCREASED", 1, type, value);
    }

    private <K extends Keyword> void bound(
            String word, String moved, int worse, Class<K> type, Function<K, BigDecimal> value) {
        Optional<BigDecimal> was = original.keyword(type).map(value);
        Optional<BigDecimal> is = update.keyword(type).map(value);
        String name = update.keyword(type).map(Keyword::name).orElse("");
        if (is.isPresent() && was.isEmpty()) {
            tell(word + "_ADDED", name);
        } else if (is.isPresent() && Integer.signum(is.get().compareTo(was.orElseThrow())) == worse) {
            tell(word + moved, name);
        }
    }

    private void tell(String rule, String keyword) {
        found.add(RegistryRules.objection(rule, path + "/" + keyword, original, update));
    }
}
