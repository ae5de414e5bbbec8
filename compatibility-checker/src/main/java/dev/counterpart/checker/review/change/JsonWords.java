package dev.counterpart.checker.review.change;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.StringNode;
import java.util.stream.Collectors;

/** A value from a document inside a sentence: short, and without quotes around a lone word. */
final class JsonWords {

    private JsonWords() {}

    static String of(Node node) {
        if (node instanceof StringNode string) {
            return string.value();
        }
        if (node instanceof NumberNode number) {
            return number.text();
        }
        if (node instanceof BooleanNode bool) {
            return Boolean.toString(bool.value());
        }
        if (node instanceof ArrayNode array) {
            return array.elements().stream().map(JsonWords::of).collect(Collectors.joining(", "));
        }
        return node.typeName().equals("null") ? "null" : "an object";
    }
}
