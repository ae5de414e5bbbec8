package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.structure.References;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges traits into what they decorate by JSON Merge Patch (RFC 7386), in their order. In 3.x they never change what the
 * target says itself (AsyncAPI 3.0.0, Traits Merge Mechanism); in 2.x they are patched onto the target, and so do.
 */
final class Traits {

    private Traits() {}

    /** An object with its {@code traits} merged. */
    static Fields merged(Fields target, Reading reading) {
        List<ObjectNode> traits = target.elements("traits").stream()
                .flatMap(trait -> reading.references().object(trait).stream())
                .map(Fields::object)
                .toList();
        return reading.fields(merge(traits, target.object(), reading.version().isVersion2()));
    }

    static ObjectNode merge(List<ObjectNode> traits, ObjectNode target, boolean overTarget) {
        if (traits.isEmpty()) {
            return target;
        }
        ObjectNode merged = overTarget ? target : new ObjectNode(target.location(), List.of());
        for (ObjectNode trait : traits) {
            merged = patch(merged, trait);
        }
        return overTarget ? new ObjectNode(target.location(), merged.members()) : patch(merged, target);
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
