package dev.counterpart.checker.confluent;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in a text stands what the registry names by a rule and a path: a keyword, or a name below one. */
final class NamedPlace {

    /** A rule about a schema as a whole, and the keywords that make it what it is. */
    private static final Map<String, List<String>> OF_THE_WHOLE = Map.of(
            "TYPE_CHANGED", List.of("type", "enum", "const"),
            "COMBINED_TYPE_CHANGED", List.of("oneOf", "anyOf", "allOf"),
            "COMBINED_TYPE_SUBSCHEMAS_CHANGED", List.of("oneOf", "anyOf", "allOf"),
            "SUM_TYPE_NARROWED", List.of("oneOf", "anyOf", "type"),
            "PRODUCT_TYPE_EXTENDED", List.of("allOf"));

    /** The registry's words for keywords that newer drafts call otherwise. */
    private static final Map<String, List<String>> WRITTEN = Map.of(
            "items", List.of("items", "prefixItems"),
            "additionalItems", List.of("additionalItems", "items"),
            "dependencies", List.of("dependencies", "dependentRequired", "dependentSchemas"));

    private final ObjectNode source;
    private final List<String> path;

    private NamedPlace(ObjectNode source, List<String> path) {
        this.source = source;
        this.path = path;
    }

    /** The place, or the nearest around it: a keyword that is not there has none. */
    static SourceLocation in(Schema schema, String rule, String path) {
        if (!(schema instanceof ObjectSchema object)) {
            return schema.location();
        }
        NamedPlace named = new NamedPlace(object.source(), Arrays.asList(path.split("/", -1)));
        List<String> whole = OF_THE_WHOLE.get(rule);
        Optional<SourceLocation> place = whole == null
                ? named.name().or(() -> named.keyword(named.fromEnd(1))).or(() -> named.keyword(named.fromEnd(2)))
                : named.firstOf(whole);
        return place.orElseGet(schema::location);
    }

    private String fromEnd(int steps) {
        return steps > path.size() ? "" : path.get(path.size() - steps);
    }

    /** A name below a keyword: a member, a text in a list, an element. */
    private Optional<SourceLocation> name() {
        String name = fromEnd(1);
        return values(fromEnd(2))
                .flatMap(value -> value instanceof ObjectNode object
                        ? object.member(name).map(Member::location).stream()
                        : value instanceof ArrayNode array ? element(array, name).stream() : Stream.empty())
                .findFirst();
    }

    private static Optional<SourceLocation> element(ArrayNode array, String name) {
        for (int i = 0; i < array.elements().size(); i++) {
            Node element = array.elements().get(i);
            boolean named = element instanceof StringNode text
                    ? text.value().equals(name)
                    : String.valueOf(i).equals(name);
            if (named) {
                return Optional.of(element.location());
            }
        }
        return Optional.empty();
    }

    private Optional<SourceLocation> keyword(String name) {
        return values(name).map(Node::location).findFirst();
    }

    private Optional<SourceLocation> firstOf(List<String> keywords) {
        return keywords.stream()
                .flatMap(name -> source.get(name).stream())
                .map(Node::location)
                .findFirst();
    }

    private Stream<Node> values(String keyword) {
        return WRITTEN.getOrDefault(keyword, List.of(keyword)).stream().flatMap(name -> source.get(name).stream());
    }
}
