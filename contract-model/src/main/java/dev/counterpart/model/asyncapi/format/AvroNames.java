package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The named types of one Avro schema: a name means something from its definition on (Avro 1.12.0, Names). */
final class AvroNames {

    static final Set<String> PRIMITIVES =
            Set.of("null", "boolean", "int", "long", "float", "double", "bytes", "string");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern FULL_NAME = Pattern.compile("([A-Za-z_]\\w*\\.)*[A-Za-z_]\\w*");

    private final Diagnostics diagnostics;
    private final Map<String, Definition> definitions = new HashMap<>();

    /** A named type where it is defined. */
    record Definition(String fullName, ObjectNode type) {

        /** Where names without a dot are looked up inside the type. */
        String namespace() {
            int dot = fullName.lastIndexOf('.');
            return dot < 0 ? "" : fullName.substring(0, dot);
        }

        String simpleName() {
            return fullName.substring(fullName.lastIndexOf('.') + 1);
        }
    }

    AvroNames(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Empty, and reported, for a type whose name is missing, malformed or taken. */
    Optional<Definition> define(ObjectNode type, String around) {
        Fields fields = new Fields(type, diagnostics);
        Optional<StringNode> name = fields.string("name");
        if (name.isEmpty()) {
            if (!fields.has("name")) {
                invalid(type, "this type must have a \"name\"", "");
            }
            return Optional.empty();
        }
        String fullName = fullName(name.get().value(), fields.text("namespace").orElse(around));
        if (!FULL_NAME.matcher(fullName).matches() || PRIMITIVES.contains(fullName)) {
            invalid(
                    name.get(),
                    "\"" + name.get().value() + "\" is no name of a type",
                    "names are letters, digits and underscores, and begin with none of the digits");
            return Optional.empty();
        }
        Definition definition = new Definition(fullName, type);
        Definition first = definitions.putIfAbsent(fullName, definition);
        if (first != null) {
            invalid(
                    name.get(),
                    "\"" + fullName + "\" is defined twice; first at "
                            + first.type().location(),
                    "refer to it by its name");
            return Optional.empty();
        }
        return Optional.of(definition);
    }

    /** The full name of a type that was defined by an object. */
    Optional<String> nameOf(ObjectNode type) {
        return definitions.values().stream()
                .filter(definition -> definition.type() == type)
                .map(Definition::fullName)
                .findFirst();
    }

    /** The type that a name means, if it means one. */
    Optional<Definition> known(String name, String around) {
        return Optional.ofNullable(definitions.get(fullName(name, around)))
                .or(() -> Optional.ofNullable(definitions.get(name)));
    }

    /** The type that a name means; reported where it means none. */
    Optional<Definition> find(StringNode name, String around) {
        Optional<Definition> found = known(name.value(), around);
        if (found.isEmpty()) {
            Set<String> known = new TreeSet<>(definitions.keySet());
            definitions.values().forEach(definition -> known.add(definition.simpleName()));
            known.addAll(PRIMITIVES);
            known.addAll(AvroTypes.COMPLEX);
            invalid(
                    name,
                    "\"" + name.value() + "\" is no type that is defined before",
                    DidYouMean.hint(name.value(), known));
        }
        return found;
    }

    boolean isFieldName(String name) {
        return NAME.matcher(name).matches();
    }

    private static String fullName(String name, String namespace) {
        return name.indexOf('.') >= 0 || namespace.isEmpty() ? name : namespace + "." + name;
    }

    /** What the encoding calls a branch of a union; empty where the branch is no type that is known. */
    String branchName(Node branch, String namespace) {
        Optional<String> word = word(branch);
        if (word.isEmpty()) {
            return branch instanceof ObjectNode object && object.get("type").isPresent()
                    ? branchName(object.get("type").get(), namespace)
                    : "";
        }
        if (PRIMITIVES.contains(word.get())
                || word.get().equals("array")
                || word.get().equals("map")) {
            return word.get();
        }
        if (branch instanceof ObjectNode object && AvroTypes.COMPLEX.contains(word.get())) {
            return nameOf(object).orElse("");
        }
        return known(word.get(), namespace).map(Definition::fullName).orElse("");
    }

    private static Optional<String> word(Node branch) {
        Node type = branch instanceof ObjectNode object ? object.get("type").orElse(branch) : branch;
        return type instanceof StringNode text ? Optional.of(text.value()) : Optional.empty();
    }

    void invalid(Node place, String problem, String hint) {
        diagnostics.error(RuleIds.INVALID_AVRO_SCHEMA, place.location(), problem, hint);
    }
}
