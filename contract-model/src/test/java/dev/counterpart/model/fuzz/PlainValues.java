package dev.counterpart.model.fuzz;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.RandomValues;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees as the maps and lists of {@link RandomValues}, which can be changed. */
final class PlainValues {

    private PlainValues() {}

    static Object of(Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (Member member : object.members()) {
                members.put(member.name(), of(member.value()));
            }
            return members;
        }
        if (node instanceof ArrayNode array) {
            List<Object> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(of(element)));
            return elements;
        }
        if (node instanceof StringNode text) {
            return text.value();
        }
        if (node instanceof NumberNode number) {
            return new RandomValues.Num(number.text());
        }
        return node instanceof BooleanNode flag ? flag.value() : RandomValues.NULL;
    }

    static Object copy(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((name, member) -> copy.put((String) name, copy(member)));
            return copy;
        }
        if (value instanceof List<?> array) {
            List<Object> copy = new ArrayList<>();
            array.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return value;
    }
}
