package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Defaults as the JSON encoding writes them: in a schema, the value of a union stands bare (Avro 1.12.0, Records); encoded, it
 * has the name of its type around it.
 */
final class AvroDefaults {

    private final AvroNames names;

    AvroDefaults(AvroNames names) {
        this.names = names;
    }

    /** Empty where the value is none of the type. */
    Optional<Node> encoded(Node value, Node type, String namespace) {
        if (type instanceof ArrayNode union) {
            return union(value, union, namespace);
        }
        if (type instanceof ObjectNode object) {
            Node inner = object.get("type").orElse(object);
            return inner instanceof StringNode word && AvroTypes.COMPLEX.contains(word.value())
                    ? complex(value, object, word.value(), namespace)
                    : inner == object ? Optional.empty() : encoded(value, inner, namespace);
        }
        if (type instanceof StringNode name) {
            Optional<AvroNames.Definition> definition = names.known(name.value(), namespace);
            return AvroNames.PRIMITIVES.contains(name.value())
                    ? Optional.of(value).filter(written -> isPrimitive(written, name.value()))
                    : definition.flatMap(found -> complex(value, found.type(), word(found.type()), namespace));
        }
        return Optional.empty();
    }

    private static String word(ObjectNode type) {
        return type.get("type").orElse(null) instanceof StringNode word ? word.value() : "";
    }

    private static boolean isPrimitive(Node value, String word) {
        return switch (word) {
            case "null" -> value instanceof NullNode;
            case "boolean" -> value instanceof BooleanNode;
            case "int", "long" ->
                value instanceof NumberNode number
                        && number.value().stripTrailingZeros().scale() <= 0;
            case "float", "double" -> value instanceof NumberNode;
            default -> value instanceof StringNode;
        };
    }

    private Optional<Node> complex(Node value, ObjectNode type, String word, String namespace) {
        return switch (word) {
            case "enum", "fixed" -> Optional.of(value).filter(StringNode.class::isInstance);
            case "array" -> value instanceof ArrayNode array ? array(array, type, namespace) : Optional.empty();
            case "map" ->
                value instanceof ObjectNode object
                        ? members(object, object.members(), name -> type.get("values"), namespace)
                        : Optional.empty();
            default -> value instanceof ObjectNode object ? record(object, type) : Optional.empty();
        };
    }

    private Optional<Node> array(ArrayNode array, ObjectNode type, String namespace) {
        List<Node> elements = new ArrayList<>();
        for (Node element : array.elements()) {
            type.get("items")
                    .flatMap(items -> encoded(element, items, namespace))
                    .ifPresent(elements::add);
        }
        return elements.size() == array.elements().size()
                ? Optional.of(new ArrayNode(array.location(), elements))
                : Optional.empty();
    }

    /** Fields that the default leaves out have defaults of their own. */
    private Optional<Node> record(ObjectNode value, ObjectNode type) {
        String inside = names.nameOf(type)
                .flatMap(name -> names.known(name, ""))
                .map(AvroNames.Definition::namespace)
                .orElse("");
        return members(
                value,
                value.members(),
                name -> type.get("fields").filter(ArrayNode.class::isInstance).stream()
                        .flatMap(fields -> ((ArrayNode) fields).elements().stream())
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                        .filter(field -> field.get("name").orElse(null) instanceof StringNode text
                                && text.value().equals(name))
                        .flatMap(field -> field.get("type").stream())
                        .findFirst(),
                inside);
    }

    private Optional<Node> members(
            ObjectNode object, List<Member> written, Function<String, Optional<Node>> typeOf, String namespace) {
        List<Member> members = new ArrayList<>();
        for (Member member : written) {
            typeOf.apply(member.name())
                    .flatMap(type -> encoded(member.value(), type, namespace))
                    .ifPresent(value -> members.add(new Member(member.name(), member.location(), value)));
        }
        return members.size() == written.size()
                ? Optional.of(new ObjectNode(object.location(), members))
                : Optional.empty();
    }

    /** Up to Avro 1.11 the default is a value of the first type; since 1.12 of any. */
    private Optional<Node> union(Node value, ArrayNode union, String namespace) {
        for (Node branch : union.elements()) {
            Optional<Node> encoded = branch instanceof ArrayNode ? Optional.empty() : encoded(value, branch, namespace);
            if (encoded.isPresent()) {
                String name = names.branchName(branch, namespace);
                return name.equals("null")
                        ? encoded
                        : Optional.of(new ObjectNode(
                                value.location(), List.of(new Member(name, value.location(), encoded.get()))));
            }
        }
        return Optional.empty();
    }
}
