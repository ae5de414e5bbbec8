package dev.counterpart.model.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON values, each once, found by {@link Node#sameValueAs} without a look at all of them. */
public final class SameValues {

    /** Texts are told apart by themselves: nobody can make many of them share a place. */
    private final Map<String, Node> texts = new HashMap<>();

    private final Map<Integer, List<Node>> others = new HashMap<>();

    public static SameValues of(Collection<Node> values) {
        SameValues all = new SameValues();
        values.forEach(all::add);
        return all;
    }

    /**
     * Takes a value in, unless it is there.
     *
     * @return the same value, where one came before
     */
    public Optional<Node> add(Node value) {
        if (value instanceof StringNode text) {
            return Optional.ofNullable(texts.putIfAbsent(text.value(), text));
        }
        Optional<Node> first = find(value);
        if (first.isEmpty()) {
            others.computeIfAbsent(hash(value), hash -> new ArrayList<>()).add(value);
        }
        return first;
    }

    public boolean contains(Node value) {
        return find(value).isPresent();
    }

    public boolean containsAll(Collection<Node> values) {
        return values.stream().allMatch(this::contains);
    }

    private Optional<Node> find(Node value) {
        return value instanceof StringNode text
                ? Optional.ofNullable(texts.get(text.value()))
                : others.getOrDefault(hash(value), List.of()).stream()
                        .filter(value::sameValueAs)
                        .findFirst();
    }

    /** The same for the same value: numbers whatever their form, members in any order. */
    private static int hash(Node value) {
        if (value instanceof ObjectNode object) {
            return object.members().stream()
                    .mapToInt(member -> member.name().hashCode() * 31 + hash(member.value()))
                    .sum();
        }
        if (value instanceof ArrayNode array) {
            return array.elements().stream().mapToInt(SameValues::hash).reduce(1, (a, b) -> a * 31 + b);
        }
        if (value instanceof NumberNode number) {
            return number.value().signum() == 0
                    ? 0
                    : number.value().stripTrailingZeros().hashCode();
        }
        return value instanceof StringNode text
                ? text.value().hashCode()
                : JsonTreeWriter.compact(value).hashCode();
    }
}
