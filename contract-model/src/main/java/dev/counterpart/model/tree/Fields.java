package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The members of an object that somebody wrote by hand, read as what they should be. A missing one and one of the wrong type
 * are reported, and read as empty.
 */
public final class Fields {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final ObjectNode object;
    private final Diagnostics diagnostics;

    public Fields(ObjectNode object, Diagnostics diagnostics) {
        this.object = object;
        this.diagnostics = diagnostics;
    }

    public ObjectNode object() {
        return object;
    }

    public SourceLocation location() {
        return object.location();
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    public boolean has(String name) {
        return object.member(name).isPresent();
    }

    /** Where a field's value stands, or the object where the field is missing. */
    public SourceLocation locationOf(String name) {
        return object.get(name).map(Node::location).orElse(object.location());
    }

    /** A field that must be there and must say something; {@code null} is as good as absent. */
    public String required(String name) {
        Optional<Node> value = object.get(name).filter(node -> !(node instanceof NullNode));
        if (value.isEmpty()) {
            diagnostics.error(RuleIds.MISSING_FIELD, object.location(), "the field \"" + name + "\" is missing", "");
            return "";
        }
        String text = text(name).orElse("");
        if (text.isEmpty() && value.get() instanceof StringNode) {
            diagnostics.error(RuleIds.INVALID_FIELD, value.get().location(), "\"" + name + "\" is empty", "");
        }
        return text;
    }

    /** A text without white space at its ends; {@code null} is as good as absent. */
    public Optional<String> text(String name) {
        return string(name).map(text -> text.value().strip());
    }

    /** A text with its place. */
    public Optional<StringNode> string(String name) {
        Optional<Node> value = object.get(name).filter(node -> !(node instanceof NullNode));
        if (value.isPresent() && value.get() instanceof StringNode text) {
            return Optional.of(text);
        }
        value.ifPresent(node -> refuse(
                node,
                "\"" + name + "\" must be a string, not " + node.typeWithArticle(),
                node instanceof NumberNode number ? hint(name, number.text()) : ""));
        return Optional.empty();
    }

    /** A version has three parts, and what reads as a number has one or two. */
    private static String hint(String name, String number) {
        boolean version = name.equals("version") && NUMBERS.matcher(number).matches();
        return version
                ? "write all three numbers: " + number + (number.contains(".") ? ".0" : ".0.0")
                : "quote it: \"" + number + "\"";
    }

    /** A text or a number, as a text: what a page may call a step. */
    public Optional<String> label(String name) {
        return object.get(name).flatMap(node -> label(node, name));
    }

    public Optional<String> label(Node node, String name) {
        if (node instanceof NumberNode number) {
            return Optional.of(number.text());
        }
        if (node instanceof StringNode text) {
            return Optional.of(text.value());
        }
        refuse(node, "\"" + name + "\" must be a string or a number, not " + node.typeWithArticle(), "");
        return Optional.empty();
    }

    public Optional<Fields> object(String name) {
        Optional<Node> value = object.get(name).filter(node -> !(node instanceof NullNode));
        if (value.isPresent() && value.get() instanceof ObjectNode found) {
            return Optional.of(new Fields(found, diagnostics));
        }
        value.ifPresent(node -> refuse(node, "\"" + name + "\" must be an object, not " + node.typeWithArticle(), ""));
        return Optional.empty();
    }

    public List<Node> elements(String name) {
        Optional<Node> value = object.get(name).filter(node -> !(node instanceof NullNode));
        if (value.isPresent() && value.get() instanceof ArrayNode array) {
            return array.elements();
        }
        value.ifPresent(node -> refuse(node, "\"" + name + "\" must be an array, not " + node.typeWithArticle(), ""));
        return List.of();
    }

    /** The objects of an array; elements of another type are reported. */
    public List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (Node element : elements(name)) {
            if (element instanceof ObjectNode found) {
                objects.add(new Fields(found, diagnostics));
            } else {
                refuse(element, "\"" + name + "\" holds objects, not " + element.typeWithArticle(), "");
            }
        }
        return objects;
    }

    /** The texts of an array; elements of another type are reported. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Node element : elements(name)) {
            if (element instanceof StringNode text) {
                texts.add(text.value());
            } else {
                refuse(element, "\"" + name + "\" holds strings, not " + element.typeWithArticle(), "");
            }
        }
        return texts;
    }

    private void refuse(Node node, String problem, String hint) {
        diagnostics.error(RuleIds.INVALID_FIELD, node.location(), problem, hint);
    }
}
