package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.structure.References;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object that grows by one patch after the other (RFC 7386); copied once, when all are in it. */
final class MergePatch {

    /** @param inside what became of the member's value when a later patch had members for it, too */
    private record Slot(Member member, Optional<MergePatch> inside) {}

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private SourceLocation location;

    private MergePatch(SourceLocation location) {
        this.location = location;
    }

    /** Begins with an object as it stands. */
    static MergePatch of(ObjectNode object) {
        MergePatch patch = new MergePatch(object.location());
        object.members().forEach(member -> patch.slots.put(member.name(), new Slot(member, Optional.empty())));
        return patch;
    }

    void apply(ObjectNode patch) {
        location = patch.location();
        for (Member member : patch.members()) {
            Slot before = slots.get(member.name());
            if (member.value() instanceof NullNode) {
                slots.remove(member.name());
            } else if (before != null && mergeable(before.member().value()) && mergeable(member.value())) {
                MergePatch inside = before.inside()
                        .orElseGet(() -> of((ObjectNode) before.member().value()));
                inside.apply((ObjectNode) member.value());
                slots.put(member.name(), new Slot(member, Optional.of(inside)));
            } else {
                slots.put(member.name(), new Slot(member, Optional.empty()));
            }
        }
    }

    /** What came out, at the place of the last patch. */
    ObjectNode object() {
        return new ObjectNode(
                location, slots.values().stream().map(MergePatch::member).toList());
    }

    private static Member member(Slot slot) {
        Member member = slot.member();
        return slot.inside().isEmpty()
                ? member
                : new Member(
                        member.name(), member.location(), slot.inside().get().object());
    }

    /** A reference is one value; what it leads to is not patched. */
    private static boolean mergeable(Node node) {
        return node instanceof ObjectNode && References.reference(node).isEmpty();
    }
}
