package dev.counterpart.checker.review.change;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.Default;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.SameValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Walks two schemas side by side and tells what differs, property by property. A pair that is being walked is not entered
 * again, so recursive schemas end; a pair that was found equal is not walked again, so shared types cost once.
 */
final class SchemaDifferences {

    /** Keywords that name or hold schemas: what they mean is seen where they are used. */
    private static final Set<String> NAMES =
            Set.of("$id", "$schema", "$anchor", "$dynamicAnchor", "$vocabulary", "$defs", "definitions");

    /** Enough for any reader; a type that is shared again and again must not be told without end. */
    private static final int MOST = 200;

    /** Nobody reads a path of so many names, and the stack has an end. */
    private static final int DEEPEST = 100;

    private final SchemaIndex before;
    private final SchemaIndex after;
    private final Set<List<SchemaId>> entered = new HashSet<>();
    private final Set<List<SchemaId>> equal = new HashSet<>();
    private final List<SchemaDifference> found = new ArrayList<>();
    private boolean toldOfDepth;

    private SchemaDifferences(SchemaIndex before, SchemaIndex after) {
        this.before = before;
        this.after = after;
    }

    static List<SchemaDifference> between(
            SchemaIndex beforeIndex, SchemaId before, SchemaIndex afterIndex, SchemaId after) {
        SchemaDifferences differences = new SchemaDifferences(beforeIndex, afterIndex);
        differences.walk("", beforeIndex.find(before), afterIndex.find(after));
        return List.copyOf(differences.found);
    }

    private void walk(String path, Optional<Schema> was, Optional<Schema> is) {
        if (was.isEmpty() || is.isEmpty() || found.size() >= MOST) {
            return;
        }
        List<SchemaId> pair = List.of(was.get().id(), is.get().id());
        if (equal.contains(pair) || entered.contains(pair)) {
            return;
        }
        if (entered.size() >= DEEPEST) {
            tooDeep(path, is.get());
            return;
        }
        entered.add(pair);
        int foundBefore = found.size();
        compare(path, EffectiveSchema.of(was.get(), before), EffectiveSchema.of(is.get(), after));
        entered.remove(pair);
        if (found.size() == foundBefore) {
            equal.add(pair);
        }
    }

    private void tooDeep(String path, Schema schema) {
        if (!toldOfDepth) {
            differs(path, "what lies more than " + DEEPEST + " levels deep is not compared", schema.location());
            toldOfDepth = true;
        }
    }

    private void compare(String path, EffectiveSchema one, EffectiveSchema other) {
        if (!one.accepts().equals(other.accepts())) {
            differs(path, quoted(path) + " is another schema", other.origin().location());
            return;
        }
        properties(path, one, other);
        requiredWithoutSchema(path, one, other);
        Set<String> names = new TreeSet<>(one.members().keySet());
        names.addAll(other.members().keySet());
        for (String name : names) {
            if (name.equals(Enum.NAME)) {
                values(path, one, other);
            } else if (holdsSchemas(one, name) || holdsSchemas(other, name)) {
                subschemas(path, name, one, other);
            } else if (!NAMES.contains(name) && !name.equals(Properties.NAME) && !name.equals(Required.NAME)) {
                plain(path, name, one, other);
            }
        }
    }

    private void properties(String path, EffectiveSchema one, EffectiveSchema other) {
        Map<String, NamedSchema> was = declared(one);
        Map<String, NamedSchema> is = declared(other);
        was.forEach((name, property) -> {
            if (!is.containsKey(name)) {
                String inner = below(path, name);
                differs(inner, quoted(inner) + " removed", property.location());
            }
        });
        for (NamedSchema property :
                other.keyword(Properties.class).map(Properties::properties).orElse(List.of())) {
            String inner = below(path, property.name());
            boolean required = requires(other, property.name());
            NamedSchema counterpart = was.get(property.name());
            if (counterpart == null) {
                differs(inner, (required ? "required " : "optional ") + quoted(inner), property.location());
            } else {
                obligation(inner, requires(one, property.name()), required, property.location());
                walk(inner, Optional.of(counterpart.schema()), Optional.of(property.schema()));
            }
        }
    }

    /** {@code required} may name members that {@code properties} does not. */
    private void requiredWithoutSchema(String path, EffectiveSchema one, EffectiveSchema other) {
        Set<String> names = new TreeSet<>();
        for (EffectiveSchema schema : List.of(one, other)) {
            schema.keyword(Required.class)
                    .ifPresent(required -> required.names().forEach(name -> names.add(name.value())));
        }
        names.removeAll(declared(one).keySet());
        names.removeAll(declared(other).keySet());
        for (String name : names) {
            obligation(
                    below(path, name),
                    requires(one, name),
                    requires(other, name),
                    other.origin().location());
        }
    }

    private void obligation(String path, boolean was, boolean is, SourceLocation location) {
        if (was != is) {
            differs(path, quoted(path) + (is ? " is now required" : " is no longer required"), location);
        }
    }

    private void values(String path, EffectiveSchema one, EffectiveSchema other) {
        Optional<Enum> was = one.keyword(Enum.class);
        Optional<Enum> is = other.keyword(Enum.class);
        SourceLocation place = is.map(Enum::location).orElse(other.origin().location());
        if (was.isEmpty() || is.isEmpty()) {
            String words =
                    is.isPresent() ? " is limited to a list of values" : " is no longer limited to a list of values";
            differs(path, quoted(path) + words, place);
            return;
        }
        List<String> gone = without(was.get().values(), is.get().values());
        List<String> added = without(is.get().values(), was.get().values());
        if (!gone.isEmpty()) {
            differs(path, quoted(path) + " no longer allows " + String.join(", ", gone), place);
        }
        if (!added.isEmpty()) {
            differs(path, quoted(path) + " also allows " + String.join(", ", added), place);
        }
    }

    /** Any keyword with schemas inside: they are paired by their names or positions below the keyword. */
    private void subschemas(String path, String keyword, EffectiveSchema one, EffectiveSchema other) {
        if (NAMES.contains(keyword) || keyword.equals(Properties.NAME)) {
            return;
        }
        Map<String, Schema> was = inside(one, keyword);
        Map<String, Schema> is = inside(other, keyword);
        String inner = innerPath(path, keyword);
        if (!was.keySet().equals(is.keySet())) {
            String words = quoted(inner) + " " + keyword + " has " + counted(is.size()) + " instead of " + was.size();
            differs(
                    inner,
                    was.size() == is.size() ? quoted(inner) + " " + keyword + " has other names" : words,
                    other.origin().location());
        }
        was.forEach((name, schema) -> walk(inner, Optional.of(schema), Optional.ofNullable(is.get(name))));
    }

    private void plain(String path, String name, EffectiveSchema one, EffectiveSchema other) {
        Node was = one.members().get(name);
        Node is = other.members().get(name);
        if (was != null && is != null && was.sameValueAs(is)) {
            return;
        }
        SourceLocation place = is != null ? is.location() : other.origin().location();
        if (isTextOnly(one, name) && isTextOnly(other, name)) {
            found.add(new SchemaDifference(path, true, name + " of " + quoted(path), place));
        } else {
            String values =
                    (was == null ? "none" : JsonWords.of(was)) + " → " + (is == null ? "none" : JsonWords.of(is));
            differs(path, quoted(path) + " " + name + " " + values, place);
        }
    }

    /** Annotations only speak to people. A default does more: generated code hands it out. */
    private static boolean isTextOnly(EffectiveSchema schema, String name) {
        return !name.equals(Default.NAME)
                && schema.keyword(name).map(keyword -> !keyword.constrains()).orElse(true);
    }

    private void differs(String path, String words, SourceLocation location) {
        found.add(new SchemaDifference(path, false, words, location));
    }

    private static boolean holdsSchemas(EffectiveSchema schema, String name) {
        return schema.keyword(name)
                .filter(keyword -> !keyword.subschemas().isEmpty())
                .isPresent();
    }

    private static Map<String, Schema> inside(EffectiveSchema schema, String keyword) {
        Map<String, Schema> byName = new TreeMap<>();
        for (Schema inner : schema.keyword(keyword).map(Keyword::subschemas).orElse(List.of())) {
            String pointer = inner.id().pointer();
            byName.putIfAbsent(pointer.substring(pointer.lastIndexOf('/') + 1), inner);
        }
        return byName;
    }

    private static Map<String, NamedSchema> declared(EffectiveSchema schema) {
        Map<String, NamedSchema> byName = new TreeMap<>();
        schema.keyword(Properties.class)
                .ifPresent(keyword ->
                        keyword.properties().forEach(property -> byName.putIfAbsent(property.name(), property)));
        return byName;
    }

    private static List<String> without(List<Node> values, List<Node> others) {
        SameValues listed = SameValues.of(others);
        return values.stream()
                .filter(value -> !listed.contains(value))
                .map(JsonWords::of)
                .toList();
    }

    private static boolean requires(EffectiveSchema schema, String name) {
        return schema.keyword(Required.class)
                .filter(required -> required.contains(name))
                .isPresent();
    }

    private static String innerPath(String path, String keyword) {
        return switch (keyword) {
            case "items", "prefixItems", "contains", "unevaluatedItems" -> path + "[]";
            case "additionalProperties", "patternProperties", "unevaluatedProperties" -> below(path, "*");
            default -> path;
        };
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String counted(int schemas) {
        return schemas == 1 ? "1 schema" : schemas + " schemas";
    }

    private static String quoted(String path) {
        return path.isEmpty() ? "the document" : "\"" + path + "\"";
    }
}
