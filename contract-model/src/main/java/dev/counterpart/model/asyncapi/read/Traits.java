package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;

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
        MergePatch merged = MergePatch.of(overTarget ? target : new ObjectNode(target.location(), List.of()));
        traits.forEach(merged::apply);
        if (!overTarget) {
            merged.apply(target);
        }
        return new ObjectNode(target.location(), merged.object().members());
    }
}
