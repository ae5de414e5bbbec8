package dev.counterpart.checker.confluent;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.Const;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.Not;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.SameValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares two schemas by the rules of Confluent's registry. Schemas of one kind are compared keyword by keyword; alternatives
 * are paired so that as many as possible agree. Two schemas are compared once; met again below themselves they are taken to agree.
 */
final class RegistryRules {

    /** Two shapes; parts of a schema are told apart by their kind, and a combination of types by what is written. */
    private record Met(
            SchemaId original, Shape.Kind one, boolean made, SchemaId update, Shape.Kind other, boolean alsoMade) {

        Met(Shape original, Shape update) {
            this(
                    original.schema().id(),
                    original.kind(),
                    original.parts().isEmpty(),
                    update.schema().id(),
                    update.kind(),
                    update.parts().isEmpty());
        }
    }

    /** Schemas inside each other; deeper ones are not compared, so that the stack holds. */
    private static final int DEEPEST = 200;

    /** More than anybody reads. */
    private static final int MOST = 1_000;

    /** Alternatives of two unions, each with each. */
    private static final int MOST_PAIRS = 250_000;

    private final SchemaIndex originals;
    private final SchemaIndex updates;
    private final Map<Met, List<Objection>> compared = new HashMap<>();

    private int depth;

    private RegistryRules(SchemaIndex originals, SchemaIndex updates, int depth) {
        this.originals = originals;
        this.updates = updates;
        this.depth = depth;
    }

    /** What the registry does not allow, outermost first; throws {@link Work.Spent} for what nests too deeply or is too large. */
    static List<Objection> objections(Side original, Side update) {
        return new RegistryRules(original.schemas(), update.schemas(), 0)
                .compare("#", original.schema(), update.schema());
    }

    List<Objection> compare(String path, Schema original, Schema update) {
        return compare(path, Shape.of(original, originals), Shape.of(update, updates));
    }

    /** A schema that came where there was none limits; one that went frees. */
    List<Objection> compare(
            String path, Shape around, Optional<Schema> original, Shape updated, Optional<Schema> update) {
        if (original.isPresent() && update.isPresent()) {
            return compare(path, original.get(), update.get());
        }
        return update.isPresent()
                ? List.of(new Objection("SCHEMA_ADDED", path, around.schema(), updated.schema()))
                : List.of();
    }

    private List<Objection> compare(String path, Shape original, Shape update) {
        Met met = new Met(original, update);
        List<Objection> known = compared.get(met);
        if (known == null) {
            if (++depth > DEEPEST) {
                throw new Work.Spent("the schemas nest too deeply");
            }
            compared.put(met, List.of());
            known = once(byKind(path, original, update));
            compared.put(met, known);
            depth--;
        }
        return known;
    }

    /** What is reached by many ways was met by one, and is told once. */
    private static List<Objection> once(List<Objection> objections) {
        Map<List<String>, Objection> byPlace = new LinkedHashMap<>();
        objections.forEach(each -> byPlace.putIfAbsent(List.of(each.rule(), each.path()), each));
        return byPlace.values().stream().limit(MOST).toList();
    }

    private List<Objection> byKind(String path, Shape original, Shape update) {
        if (original.kind().isCombined() != update.kind().isCombined() && isOneOfThem(path, original, update)) {
            return List.of();
        }
        if (original.kind() == update.kind()
                || (original.kind().isCombined() && update.kind().isCombined())) {
            return alike(path, original, update);
        }
        return original.kind() == Shape.Kind.FALSE || update.kind() == Shape.Kind.EMPTY
                ? List.of()
                : List.of(objection("TYPE_CHANGED", path, original, update));
    }

    /** A combination of one is that one; a union that has it is wider, and so is a part of what must hold together. */
    private boolean isOneOfThem(String path, Shape original, Shape update) {
        if (original.kind().isCombined()) {
            List<Shape> arms = original.arms(originals);
            return (original.kind() == Shape.Kind.ALL || arms.size() == 1)
                    && arms.stream().anyMatch(arm -> compare(path, arm, update).isEmpty());
        }
        List<Shape> arms = update.arms(updates);
        return (update.kind() != Shape.Kind.ALL || arms.size() == 1)
                && arms.stream().anyMatch(arm -> compare(path, original, arm).isEmpty());
    }

    private List<Objection> alike(String path, Shape original, Shape update) {
        return switch (original.kind()) {
            case STRING -> new BoundRules(path, original, update).text();
            case NUMBER -> new BoundRules(path, original, update).number();
            case ARRAY -> new ArrayRules(this, path, original, update).compare();
            case OBJECT -> new ObjectRules(this, path, original, update).compare();
            case ENUM -> enumeration(path, original, update);
            case CONST -> constant(path, original, update);
            case NOT -> not(path, original, update);
            case ALL, ANY, ONE -> combined(path, original, update);
            case EMPTY, FALSE, NULL, BOOLEAN, CONDITION -> List.of();
        };
    }

    private static List<Objection> enumeration(String path, Shape original, Shape update) {
        List<Node> was = original.keyword(Enum.class).map(Enum::values).orElse(List.of());
        List<Node> is = update.keyword(Enum.class).map(Enum::values).orElse(List.of());
        boolean extended = SameValues.of(is).containsAll(was);
        boolean narrowed = SameValues.of(was).containsAll(is);
        return extended
                ? List.of()
                : List.of(objection(
                        narrowed ? "ENUM_ARRAY_NARROWED" : "ENUM_ARRAY_CHANGED", path + "/enum", original, update));
    }

    private static List<Objection> constant(String path, Shape original, Shape update) {
        Optional<Node> was = original.keyword(Const.class).map(Const::value);
        Optional<Node> is = update.keyword(Const.class).map(Const::value);
        boolean same = was.flatMap(one -> is.map(one::sameValueAs)).orElse(false);
        return same ? List.of() : List.of(objection("ENUM_ARRAY_CHANGED", path + "/const", original, update));
    }

    /** The other way round: what is refused must not grow. */
    private List<Objection> not(String path, Shape original, Shape update) {
        Schema was = original.keyword(Not.class).map(Not::schema).orElse(original.schema());
        Schema is = update.keyword(Not.class).map(Not::schema).orElse(update.schema());
        return new RegistryRules(/* originals= */ updates, /* updates= */ originals, depth)
                        .compare(path + "/not", is, was)
                        .isEmpty()
                ? List.of()
                : List.of(objection("NOT_TYPE_EXTENDED", path + "/not", original, update));
    }

    private List<Objection> combined(String path, Shape original, Shape update) {
        List<Shape> before = original.arms(originals);
        List<Shape> after = update.arms(updates);
        if (original.kind() != update.kind() && update.kind() != Shape.Kind.ANY) {
            boolean single = before.size() == 1 && (update.kind() == Shape.Kind.ONE || after.size() == 1);
            if (!single) {
                return List.of(objection("COMBINED_TYPE_CHANGED", path, original, update));
            }
        }
        List<Objection> found = new ArrayList<>();
        int was = before.size();
        int is = after.size();
        if (update.kind() == Shape.Kind.ALL && was < is) {
            found.add(objection("PRODUCT_TYPE_EXTENDED", path, original, update));
        } else if (update.kind() != Shape.Kind.ALL && was > is) {
            found.add(objection("SUM_TYPE_NARROWED", path, original, update));
        }
        if ((long) was * is > MOST_PAIRS) {
            throw new Work.Spent("unions of " + was + " and " + is + " alternatives are too large to be paired");
        }
        boolean[][] agree = new boolean[was][is];
        for (int i = 0; i < was; i++) {
            for (int j = 0; j < is; j++) {
                agree[i][j] = compare(path, before.get(i), after.get(j)).isEmpty();
            }
        }
        if (Pairing.most(agree) < Math.min(was, is)) {
            found.add(objection("COMBINED_TYPE_SUBSCHEMAS_CHANGED", path, original, update));
        }
        return found;
    }

    static Objection objection(String rule, String path, Shape original, Shape update) {
        return new Objection(rule, path, original.schema(), update.schema());
    }
}
