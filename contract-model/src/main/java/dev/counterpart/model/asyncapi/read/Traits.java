package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges traits into what they decorate (AsyncAPI 3.0.0, Traits Merge Mechanism): by JSON Merge Patch (RFC 7386), in their
 * order, and never over what the target says itself.
 */
final class Traits {

    private Traits() {}

    static ObjectNode merge(List<ObjectNode> traits, ObjectNode target) {
        ObjectNode merged = new ObjectNode(target.location(), List.of());
        for (ObjectNode trait : traits) {
            merged = patch(merged, trait);
        }
        return traits.isEmpty() ? target : patch(merged, target);
    }

    private static ObjectNode patch(ObjectNode base, ObjectNode patch) {
        Map<String, Member> members = new LinkedHashMap<>();
        base.members().forEach(member -> members.put(member.name(), member));
        for (Member member : patch.members()) {
            Member before = members.get(member.name());
            if (member.value() instanceof NullNode) {
                members.remove(member.name());
            } else if (before != null && mergeable(before.value()) && mergeable(member.value())) {
                Node value = patch((ObjectNode) before.value(), (ObjectNode) member.value());
                members.put(member.name(), new Member(member.name(), member.location(), value));
            } else {
                members.put(member.name(), member);
            }
        }
        return new ObjectNode(patch.location(), List.copyOf(members.values()));
    }

    /** A reference is one value; what it leads to is not patched. */
    private static boolean mergeable(Node node) {
        return node instanceof ObjectNode && References.reference(node).isEmpty();
    }
}
