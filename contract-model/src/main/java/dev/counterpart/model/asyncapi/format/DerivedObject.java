package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An object that nobody wrote, made from something that somebody did: each value has the line and column of its origin, and
 * the pointer that it has itself.
 */
final class DerivedObject {

    private final Node origin;
    private final String pointer;
    private final List<Member> members = new ArrayList<>();

    DerivedObject(Node origin, String pointer) {
        this.origin = origin;
        this.pointer = pointer;
    }

    /** An object to which members may be added. */
    static DerivedObject of(ObjectNode object, String pointer) {
        DerivedObject copy = new DerivedObject(object, pointer);
        copy.members.addAll(object.members());
        return copy;
    }

    /** A member whose value is made from its pointer. */
    DerivedObject put(String name, Node from, Function<String, Node> value) {
        String below = JsonPointer.append(pointer, name);
        members.add(new Member(name, place(from, below), value.apply(below)));
        return this;
    }

    DerivedObject text(String name, Node from, String value) {
        return put(name, from, below -> new StringNode(place(from, below), value));
    }

    DerivedObject text(String name, String value) {
        return text(name, origin, value);
    }

    DerivedObject number(String name, long value) {
        return put(
                name,
                origin,
                below -> new NumberNode(place(origin, below), Long.toString(value), BigDecimal.valueOf(value)));
    }

    DerivedObject flag(String name, boolean value) {
        return put(name, origin, below -> new BooleanNode(place(origin, below), value));
    }

    DerivedObject texts(String name, List<StringNode> values) {
        return put(name, origin, below -> {
            List<Node> elements = new ArrayList<>();
            for (StringNode value : values) {
                elements.add(new StringNode(place(value, JsonPointer.append(below, elements.size())), value.value()));
            }
            return new ArrayNode(place(origin, below), elements);
        });
    }

    ObjectNode build() {
        return new ObjectNode(place(origin, pointer), members);
    }

    static SourceLocation place(Node from, String pointer) {
        return new SourceLocation(
                from.location().path(), from.location().line(), from.location().column(), pointer);
    }

    /** The same value at another pointer. */
    static Node moved(Node node, String pointer) {
        SourceLocation place = place(node, pointer);
        if (node instanceof ObjectNode object) {
            DerivedObject copy = new DerivedObject(object, pointer);
            object.members()
                    .forEach(member -> copy.put(member.name(), member.value(), below -> moved(member.value(), below)));
            return copy.build();
        }
        if (node instanceof ArrayNode array) {
            List<Node> elements = new ArrayList<>();
            for (Node element : array.elements()) {
                elements.add(moved(element, JsonPointer.append(pointer, elements.size())));
            }
            return new ArrayNode(place, elements);
        }
        if (node instanceof StringNode text) {
            return new StringNode(place, text.value());
        }
        if (node instanceof NumberNode number) {
            return new NumberNode(place, number.text(), number.value());
        }
        return node instanceof BooleanNode flag ? new BooleanNode(place, flag.value()) : new NullNode(place);
    }
}
