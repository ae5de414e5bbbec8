package dev.counterpart.checker.witness;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Makes a witness look like what its readers know: where an example has a value at the same place, that value is taken, as
 * long as the document still shows the break and does not grow much.
 */
public final class Readable {

    /** How many characters more a familiar value may take than the one found. */
    private static final int GROWTH = 24;

    private final Predicate<Node> shows;

    /**
     * @param shows whether a document shows the break; asked anew for every change
     */
    public Readable(Predicate<Node> shows) {
        this.shows = shows;
    }

    public Node like(Node witness, List<Node> examples) {
        Node result = witness;
        if (!examples.isEmpty()) {
            result = replace(result, examples.get(0), UnaryOperator.identity());
        }
        return result;
    }

    /**
     * @param document puts a value in the place of {@code found} and gives the whole document
     */
    private Node replace(Node found, Node example, UnaryOperator<Node> document) {
        if (found.sameValueAs(example)) {
            return found;
        }
        if (length(example) <= length(found) + GROWTH && shows.test(document.apply(example))) {
            return example;
        }
        if (found instanceof ObjectNode object && example instanceof ObjectNode familiar) {
            return members(object, familiar, document);
        }
        if (found instanceof ArrayNode array && example instanceof ArrayNode familiar) {
            return elements(array, familiar, document);
        }
        return found;
    }

    private Node members(ObjectNode object, ObjectNode example, UnaryOperator<Node> document) {
        List<Member> members = new ArrayList<>(object.members());
        for (int i = 0; i < members.size(); i++) {
            int index = i;
            Member member = members.get(i);
            example.get(member.name()).ifPresent(familiar -> {
                Node better = replace(
                        member.value(),
                        familiar,
                        value -> document.apply(new ObjectNode(object.location(), with(members, index, value))));
                members.set(index, new Member(member.name(), member.location(), better));
            });
        }
        return new ObjectNode(object.location(), members);
    }

    private Node elements(ArrayNode array, ArrayNode example, UnaryOperator<Node> document) {
        List<Node> elements = new ArrayList<>(array.elements());
        for (int i = 0; i < elements.size() && i < example.elements().size(); i++) {
            int index = i;
            elements.set(i, replace(elements.get(i), example.elements().get(i), value -> {
                List<Node> changed = new ArrayList<>(elements);
                changed.set(index, value);
                return document.apply(new ArrayNode(array.location(), changed));
            }));
        }
        return new ArrayNode(array.location(), elements);
    }

    private static List<Member> with(List<Member> members, int index, Node value) {
        List<Member> changed = new ArrayList<>(members);
        Member member = members.get(index);
        changed.set(index, new Member(member.name(), member.location(), value));
        return changed;
    }

    private static int length(Node node) {
        return JsonTreeWriter.compact(node).length();
    }
}
