package dev.counterpart.checker.gate;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Set;

/** How much two texts of a schema differ. */
public enum Content {
    SAME,
    /** Only what is written for people: descriptions, titles, comments, examples. */
    TEXT_ONLY,
    CHANGED;

    private static final Set<String> FOR_PEOPLE = Set.of("title", "description", "$comment", "examples");

    /** Both self-contained, so that what they refer to counts. */
    static Content between(Node before, Node after) {
        if (before.sameValueAs(after)) {
            return SAME;
        }
        return withoutText(before).sameValueAs(withoutText(after)) ? TEXT_ONLY : CHANGED;
    }

    Content and(Content other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** A property may be called "title": only a text (or a list, for examples) is an annotation. */
    private static Node withoutText(Node node) {
        if (node instanceof ObjectNode object) {
            List<Member> kept = object.members().stream()
                    .filter(member -> !(FOR_PEOPLE.contains(member.name()) && !(member.value() instanceof ObjectNode)))
                    .map(member -> new Member(member.name(), member.location(), withoutText(member.value())))
                    .toList();
            return new ObjectNode(object.location(), kept);
        }
        if (node instanceof ArrayNode array) {
            return new ArrayNode(
                    array.location(),
                    array.elements().stream().map(Content::withoutText).toList());
        }
        return node;
    }
}
