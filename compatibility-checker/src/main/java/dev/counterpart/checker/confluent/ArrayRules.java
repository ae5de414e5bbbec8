package dev.counterpart.checker.confluent;

import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.keyword.AdditionalItems;
import dev.counterpart.model.schema.keyword.Items;
import dev.counterpart.model.schema.keyword.PrefixItems;
import dev.counterpart.model.schema.keyword.TupleItems;
import dev.counterpart.model.schema.keyword.UniqueItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Elements: of a list by their one schema, of a tuple one by one with a content model for those behind. */
final class ArrayRules {

    private final RegistryRules rules;
    private final String path;
    private final Shape original;
    private final Shape update;
    private final List<Objection> found = new ArrayList<>();

    ArrayRules(RegistryRules rules, String path, Shape original, Shape update) {
        this.rules = rules;
        this.path = path;
        this.original = original;
        this.update = update;
    }

    List<Objection> compare() {
        found.addAll(rules.compare(path + "/items", original, all(original), update, all(update)));
        tuple(tuple(original), tuple(update));
        additional();
        found.addAll(new BoundRules(path, original, update).items());
        if (mustDiffer(update) && !mustDiffer(original)) {
            tell("UNIQUE_ITEMS_ADDED", path + "/uniqueItems");
        }
        return found;
    }

    private void tuple(List<Schema> was, List<Schema> is) {
        int both = Math.min(was.size(), is.size());
        for (int i = 0; i < both; i++) {
            found.addAll(rules.compare(place(i), was.get(i), is.get(i)));
        }
        for (int i = both; i < was.size(); i++) {
            removed(place(i), was.get(i));
        }
        for (int i = both; i < is.size(); i++) {
            added(place(i), is.get(i));
        }
    }

    private void removed(String place, Schema schema) {
        if (isOpen(update)) {
            return;
        }
        Optional<Schema> partial = behind(update).filter(ObjectSchema.class::isInstance);
        if (partial.isPresent()) {
            List<Objection> inside = rules.compare(place, schema, partial.get());
            found.addAll(inside);
            if (!inside.isEmpty()) {
                tell("ITEM_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL", place);
            }
        } else if (!(schema instanceof BooleanSchema fixed) || fixed.accepts()) {
            tell("ITEM_REMOVED_FROM_CLOSED_CONTENT_MODEL", place);
        }
    }

    private void added(String place, Schema schema) {
        if (isOpen(original)) {
            if (!Shape.isEmpty(schema)) {
                tell("ITEM_ADDED_TO_OPEN_CONTENT_MODEL", place);
            }
            return;
        }
        behind(original).filter(ObjectSchema.class::isInstance).ifPresent(partial -> {
            List<Objection> inside = rules.compare(place, partial, schema);
            found.addAll(inside);
            if (!inside.isEmpty()) {
                tell("ITEM_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL", place);
            }
        });
    }

    private void additional() {
        String place = path + "/additionalItems";
        Optional<Schema> was = behind(original).filter(ObjectSchema.class::isInstance);
        Optional<Schema> is = behind(update).filter(ObjectSchema.class::isInstance);
        if (isClosed(update) && !isClosed(original)) {
            tell("ADDITIONAL_ITEMS_REMOVED", place);
        } else if (was.isEmpty() && is.isPresent() && !isClosed(original)) {
            tell("ADDITIONAL_ITEMS_NARROWED", place);
        } else if (was.isPresent() && is.isPresent()) {
            found.addAll(rules.compare(place, was.get(), is.get()));
        }
    }

    private static boolean isOpen(Shape shape) {
        return behind(shape)
                .map(schema -> schema instanceof BooleanSchema fixed && fixed.accepts())
                .orElse(true);
    }

    private static boolean isClosed(Shape shape) {
        return behind(shape)
                .filter(schema -> schema instanceof BooleanSchema fixed && !fixed.accepts())
                .isPresent();
    }

    private static List<Schema> tuple(Shape shape) {
        return shape.keyword(PrefixItems.class)
                .map(PrefixItems::schemas)
                .or(() -> shape.keyword(TupleItems.class).map(TupleItems::schemas))
                .orElse(List.of());
    }

    /** The one schema of a list. */
    private static Optional<Schema> all(Shape shape) {
        return tuple(shape).isEmpty() ? shape.keyword(Items.class).map(Items::schema) : Optional.empty();
    }

    /** What elements behind a tuple must be. */
    private static Optional<Schema> behind(Shape shape) {
        Optional<Schema> additional = shape.keyword(AdditionalItems.class).map(AdditionalItems::schema);
        return tuple(shape).isEmpty()
                ? additional
                : additional.or(() -> shape.keyword(Items.class).map(Items::schema));
    }

    private static boolean mustDiffer(Shape shape) {
        return shape.keyword(UniqueItems.class).filter(UniqueItems::value).isPresent();
    }

    private String place(int index) {
        return path + "/items/" + index;
    }

    private void tell(String rule, String place) {
        found.add(RegistryRules.objection(rule, place, original, update));
    }
}
