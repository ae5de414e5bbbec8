package dev.counterpart.checker.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a pair small that shows something: members and elements are left out, and schemas replaced by one inside, while it shows. */
final class Shrinker {

    private static final int MOST_TRIES = 3_000;

    private final Predicate<Pair> shows;
    private int tries;

    Shrinker(Predicate<Pair> shows) {
        this.shows = shows;
    }

    Pair shrunk(Pair pair) {
        Pair best = pair;
        boolean smaller = true;
        while (smaller && tries < MOST_TRIES) {
            Pair before = best;
            best = side(best, best.writer(), other -> new Pair(other.writer(), before.reader(), before.origin()));
            Pair half = best;
            best = side(half, half.reader(), other -> new Pair(half.writer(), other.reader(), half.origin()));
            smaller = !best.equals(before);
        }
        return best;
    }

    /** The first smaller one that still shows it, again and again. */
    private Pair side(Pair pair, JsonNode side, UnaryOperator<Pair> beside) {
        for (JsonNode smaller : smaller(side)) {
            Pair candidate = beside.apply(new Pair(smaller, smaller, pair.origin()));
            if (++tries > MOST_TRIES) {
                return pair;
            }
            if (shows.test(candidate)) {
                return candidate;
            }
        }
        return pair;
    }

    /** Copies of a value that each lack one thing, the largest first. */
    static List<JsonNode> smaller(JsonNode value) {
        List<JsonNode> results = new ArrayList<>();
        if (value instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (!name.equals("$schema")) {
                    ObjectNode without = object.deepCopy();
                    without.remove(name);
                    results.add(without);
                }
            }
            Subschemas.of(object).stream()
                    .map(Subschemas.Slot::schema)
                    .filter(ObjectNode.class::isInstance)
                    .forEach(inner -> {
                        ObjectNode raised = inner.deepCopy().asObject();
                        if (object.has("$schema")) {
                            raised.set("$schema", object.get("$schema"));
                        }
                        results.add(raised);
                    });
            for (String name : List.copyOf(object.propertyNames())) {
                for (JsonNode less : smaller(object.get(name))) {
                    ObjectNode with = object.deepCopy();
                    with.set(name, less);
                    results.add(with);
                }
            }
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                ArrayNode without = array.deepCopy();
                without.remove(i);
                results.add(without);
            }
            for (int i = 0; i < array.size(); i++) {
                for (JsonNode less : smaller(array.get(i))) {
                    ArrayNode with = array.deepCopy();
                    with.set(i, less);
                    results.add(with);
                }
            }
        }
        return results;
    }
}
