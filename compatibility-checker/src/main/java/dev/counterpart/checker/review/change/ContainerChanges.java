package dev.counterpart.checker.review.change;

import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Container;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What data stores undergo: the tables and columns of {@code x-tables}, and whatever else their entries say. */
final class ContainerChanges {

    private static final String TABLES = "x-tables";

    /** Members that {@link ResourceChanges} tells of, or that other steps do. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("id", "name", "version", "summary", "owners", TABLES);

    private final List<Change> changes = new ArrayList<>();

    private ContainerChanges() {}

    static List<Change> between(ContractSet before, ContractSet after) {
        ContainerChanges found = new ContainerChanges();
        Pair.of(before.containers(), after.containers()).forEach(pair -> found.compare(pair.before(), pair.after()));
        return found.changes;
    }

    private void compare(Container was, Container is) {
        Map<String, ObjectNode> old = named(was.entry(), TABLES);
        Map<String, ObjectNode> now = named(is.entry(), TABLES);
        old.forEach((table, entry) -> {
            if (!now.containsKey(table)) {
                add(ChangeKind.TABLE_REMOVED, is, "loses the table \"" + table + "\"", table, entry.location());
            }
        });
        now.forEach((table, entry) -> {
            ObjectNode counterpart = old.get(table);
            if (counterpart == null) {
                add(ChangeKind.TABLE_ADDED, is, "gains the table \"" + table + "\"", table, entry.location());
            } else {
                columns(is, table, counterpart, entry);
            }
        });
        others(was, is);
    }

    private void columns(Container container, String table, ObjectNode was, ObjectNode is) {
        Map<String, ObjectNode> old = named(was, "columns");
        Map<String, ObjectNode> now = named(is, "columns");
        old.forEach((column, entry) -> {
            if (!now.containsKey(column)) {
                String words = "table " + table + " loses the column \"" + column + "\"";
                add(ChangeKind.COLUMN_REMOVED, container, words, table + "." + column, entry.location());
            }
        });
        now.forEach((column, entry) -> {
            ObjectNode counterpart = old.get(column);
            if (counterpart == null) {
                String words = "table " + table + " gains the column \"" + column + "\"" + type(entry);
                add(ChangeKind.COLUMN_ADDED, container, words, table + "." + column, entry.location());
                return;
            }
            List<String> differences = differences(counterpart, entry, Set.of("name", "summary"));
            if (!differences.isEmpty()) {
                String words =
                        "table " + table + " changes the column \"" + column + "\": " + String.join("; ", differences);
                add(ChangeKind.COLUMN_CHANGED, container, words, table + "." + column, entry.location());
            } else if (!differences(counterpart, entry, Set.of("name")).isEmpty()) {
                reworded(container, "column " + table + "." + column, table + "." + column, entry.location());
            }
        });
        if (!differences(was, is, Set.of("name", "columns")).isEmpty()) {
            reworded(container, "table " + table, table, is.location());
        }
    }

    private void others(Container was, Container is) {
        List<String> differences = differences(was.entry(), is.entry(), TOLD_ELSEWHERE);
        if (!differences.isEmpty()) {
            String words = String.join("; ", differences);
            add(ChangeKind.STORE_CHANGED, is, words, "", is.location());
        }
    }

    private void add(ChangeKind kind, Container container, String words, String part, SourceLocation location) {
        changes.add(Change.of(
                kind,
                ResourceRef.of(container),
                Effect.STRUCTURE,
                container.id() + ": " + words,
                part.isEmpty() ? List.of() : List.of(part),
                location));
    }

    private void reworded(Container container, String what, String part, SourceLocation location) {
        changes.add(Change.of(
                ChangeKind.TEXT_CHANGED,
                ResourceRef.of(container),
                Effect.TEXT,
                container.id() + ": " + what + " is described anew",
                List.of(part),
                location));
    }

    private static String type(ObjectNode column) {
        return column.get("type").map(type -> " (" + JsonWords.of(type) + ")").orElse("");
    }

    private static List<String> differences(ObjectNode was, ObjectNode is, Set<String> except) {
        TreeSet<String> names = new TreeSet<>();
        was.members().forEach(member -> names.add(member.name()));
        is.members().forEach(member -> names.add(member.name()));
        names.removeAll(except);
        return names.stream()
                .filter(name -> !was.get(name)
                        .flatMap(value -> is.get(name).map(value::sameValueAs))
                        .orElse(false))
                .map(name -> name + " " + was.get(name).map(JsonWords::of).orElse("none") + " → "
                        + is.get(name).map(JsonWords::of).orElse("none"))
                .toList();
    }

    /** The objects of an array by their {@code name}, in the order written. */
    private static Map<String, ObjectNode> named(ObjectNode owner, String member) {
        Map<String, ObjectNode> byName = new LinkedHashMap<>();
        if (owner.get(member).orElse(null) instanceof ArrayNode array) {
            for (Node element : array.elements()) {
                if (element instanceof ObjectNode object
                        && object.get("name").orElse(null) instanceof StringNode name) {
                    byName.putIfAbsent(name.value(), object);
                }
            }
        }
        return byName;
    }
}
