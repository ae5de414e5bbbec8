package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Translates one Avro schema into the JSON Schema of its JSON encoding (Avro 1.12.0, JSON Encoding). Named types are in {@code
 * $defs}, the one at the root is the root; a name is a {@code $ref}, so recursive types are fine. A record's encoding has all
 * of its fields and no others: defaults are for readers of older data, and are annotations here.
 */
final class AvroTypes {

    static final List<String> COMPLEX = List.of("record", "error", "enum", "fixed", "array", "map");

    /** Bytes are characters up to U+00FF. */
    private static final String BYTES = "^[\\u0000-\\u00ff]*$";

    private static final BigDecimal LARGEST_SIZE = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Node root;
    private final Diagnostics diagnostics;
    private final AvroNames names;
    private final AvroDefaults defaults;
    private final Map<String, Node> definitions = new LinkedHashMap<>();
    private boolean usable = true;

    AvroTypes(Node root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
        this.names = new AvroNames(diagnostics);
        this.defaults = new AvroDefaults(names);
    }

    /** Empty, and reported, for a schema that Avro would refuse. */
    Optional<ObjectNode> translate() {
        ObjectNode schema = type(root, root.location().pointer(), "");
        if (!usable) {
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>(schema.members());
        if (!definitions.isEmpty()) {
            DerivedObject defs = new DerivedObject(root, definitionsPointer());
            definitions.forEach((name, type) -> defs.put(name, type, below -> type));
            ObjectNode built = defs.build();
            members.add(new Member("$defs", built.location(), built));
        }
        return Optional.of(new ObjectNode(schema.location(), members));
    }

    private String definitionsPointer() {
        return JsonPointer.append(root.location().pointer(), "$defs");
    }

    private ObjectNode type(Node avro, String pointer, String namespace) {
        if (avro instanceof StringNode name) {
            return named(name, pointer, namespace);
        }
        if (avro instanceof ArrayNode union) {
            return union(union, pointer, namespace);
        }
        if (avro instanceof ObjectNode object && object.get("type").isPresent()) {
            return described(object, object.get("type").get(), pointer, namespace);
        }
        return invalid(
                avro,
                pointer,
                avro instanceof ObjectNode ? "this type must have a \"type\"" : "a type is no " + avro.typeName(),
                "a type is a name, an object with a \"type\", or an array of types");
    }

    private ObjectNode named(StringNode name, String pointer, String namespace) {
        if (AvroNames.PRIMITIVES.contains(name.value())) {
            return primitive(name, name.value(), pointer).build();
        }
        Optional<AvroNames.Definition> definition = names.find(name, namespace);
        usable &= definition.isPresent();
        DerivedObject reference = new DerivedObject(name, pointer);
        definition.ifPresent(found -> reference.text("$ref", "#" + encoded(pointerOf(found))));
        return reference.build();
    }

    private String pointerOf(AvroNames.Definition definition) {
        return definition.type() == root
                ? root.location().pointer()
                : JsonPointer.append(definitionsPointer(), definition.fullName());
    }

    private static String encoded(String pointer) {
        return URLEncoder.encode(pointer, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%7E", "~")
                .replace("%24", "$");
    }

    private ObjectNode described(ObjectNode object, Node type, String pointer, String namespace) {
        if (!(type instanceof StringNode word)) {
            // {"type": {"type": "string"}} and {"type": ["null", "string"]}: attributes beside say nothing more
            return type(type, pointer, namespace);
        }
        return switch (word.value()) {
            case "record", "error", "enum", "fixed" -> defined(object, word.value(), pointer, namespace);
            case "array" ->
                part(object, "items")
                        .map(items -> new DerivedObject(object, pointer)
                                .text("type", word, "array")
                                .put("items", items, below -> type(items, below, namespace))
                                .build())
                        .orElseGet(() -> missing(object, pointer, "items"));
            case "map" ->
                part(object, "values")
                        .map(values -> new DerivedObject(object, pointer)
                                .text("type", word, "object")
                                .put("additionalProperties", values, below -> type(values, below, namespace))
                                .build())
                        .orElseGet(() -> missing(object, pointer, "values"));
            default ->
                AvroNames.PRIMITIVES.contains(word.value())
                        ? logical(object, primitive(object, word.value(), pointer), word.value())
                                .build()
                        : named(word, pointer, namespace);
        };
    }

    private static Optional<Node> part(ObjectNode object, String name) {
        return object.get(name);
    }

    /** The type goes to {@code $defs}, and a reference takes its place; the root's type stays where it is. */
    private ObjectNode defined(ObjectNode object, String word, String pointer, String namespace) {
        Optional<AvroNames.Definition> definition = names.define(object, namespace);
        if (definition.isEmpty()) {
            usable = false;
            return new DerivedObject(object, pointer).build();
        }
        AvroNames.Definition found = definition.get();
        if (object == root) {
            return body(found, word, pointer);
        }
        String target = pointerOf(found);
        // a type inside may come first: keep the place in the order of definition
        definitions.put(found.fullName(), object);
        definitions.put(found.fullName(), body(found, word, target));
        return new DerivedObject(object, pointer)
                .text("$ref", "#" + encoded(target))
                .build();
    }

    private ObjectNode body(AvroNames.Definition definition, String word, String pointer) {
        ObjectNode object = definition.type();
        Fields fields = new Fields(object, diagnostics);
        DerivedObject schema = new DerivedObject(object, pointer).text("title", definition.simpleName());
        fields.string("doc").ifPresent(doc -> schema.text("description", doc, doc.value()));
        switch (word) {
            case "enum" -> symbols(fields, schema);
            case "fixed" -> {
                size(fields, schema);
                logical(object, schema, "fixed");
            }
            default -> new AvroRecords(this, names, defaults, diagnostics).body(fields, schema, definition.namespace());
        }
        List<StringNode> aliases = texts(fields, "aliases");
        if (!aliases.isEmpty()) {
            schema.texts("x-avro-aliases", aliases);
        }
        return schema.build();
    }

    private void symbols(Fields fields, DerivedObject schema) {
        List<StringNode> symbols = texts(fields, "symbols");
        if (symbols.isEmpty()) {
            refuse(fields.object(), "an enum must have \"symbols\"", "");
        }
        symbols.stream()
                .filter(symbol -> !names.isFieldName(symbol.value()))
                .forEach(symbol -> refuse(symbol, "\"" + symbol.value() + "\" is no symbol", ""));
        schema.text("type", "string").texts("enum", symbols);
    }

    private void size(Fields fields, DerivedObject schema) {
        Optional<BigDecimal> size = fields.object()
                .get("size")
                .filter(NumberNode.class::isInstance)
                .map(node -> ((NumberNode) node).value())
                .filter(value -> value.signum() >= 0
                        && value.compareTo(LARGEST_SIZE) <= 0
                        && value.stripTrailingZeros().scale() <= 0);
        if (size.isEmpty()) {
            refuse(fields.object(), "a fixed type must have a \"size\", the number of its bytes", "");
        }
        int bytes = size.map(BigDecimal::intValue).orElse(0);
        schema.text("type", "string")
                .number("minLength", bytes)
                .number("maxLength", bytes)
                .text("pattern", BYTES);
    }

    static List<StringNode> texts(Fields fields, String name) {
        fields.texts(name);
        return fields.elements(name).stream()
                .filter(StringNode.class::isInstance)
                .map(StringNode.class::cast)
                .toList();
    }

    private static DerivedObject primitive(Node origin, String word, String pointer) {
        DerivedObject schema = new DerivedObject(origin, pointer);
        return switch (word) {
            case "int" ->
                schema.text("type", "integer")
                        .text("format", "int32")
                        .number("minimum", Integer.MIN_VALUE)
                        .number("maximum", Integer.MAX_VALUE);
            case "long" ->
                schema.text("type", "integer")
                        .text("format", "int64")
                        .number("minimum", Long.MIN_VALUE)
                        .number("maximum", Long.MAX_VALUE);
            case "float", "double" -> schema.text("type", "number").text("format", word);
            case "bytes" -> schema.text("type", "string").text("pattern", BYTES);
            default -> schema.text("type", word);
        };
    }

    /** JSON has the underlying type's encoding; only a text that is a UUID is more than a text. */
    private static DerivedObject logical(ObjectNode object, DerivedObject schema, String word) {
        if (object.get("logicalType").orElse(null) instanceof StringNode logical) {
            schema.text("x-avro-logical-type", logical, logical.value());
            if (logical.value().equals("uuid") && word.equals("string")) {
                schema.text("format", logical, "uuid");
            }
        }
        return schema;
    }

    private ObjectNode union(ArrayNode union, String pointer, String namespace) {
        if (union.elements().isEmpty()) {
            return invalid(union, pointer, "a union must have a type", "");
        }
        AvroUnion branches = new AvroUnion(this, names);
        return new DerivedObject(union, pointer)
                .put("oneOf", union, below -> {
                    List<Node> arms = new ArrayList<>();
                    for (Node branch : union.elements()) {
                        arms.add(branches.arm(branch, JsonPointer.append(below, arms.size()), namespace));
                    }
                    return new ArrayNode(DerivedObject.place(union, below), arms);
                })
                .build();
    }

    ObjectNode translated(Node avro, String pointer, String namespace) {
        return type(avro, pointer, namespace);
    }

    void refuse(Node place, String problem, String hint) {
        usable = false;
        names.invalid(place, problem, hint);
    }

    private ObjectNode missing(ObjectNode object, String pointer, String field) {
        return invalid(object, pointer, "this type must have \"" + field + "\"", "");
    }

    private ObjectNode invalid(Node avro, String pointer, String problem, String hint) {
        refuse(avro, problem, hint);
        return new DerivedObject(avro, pointer).build();
    }
}
