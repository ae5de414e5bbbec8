package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.Optional;

/** Reads the bindings of an object: one member a protocol, references followed, protocols that we don't know kept. */
final class Bindings {

    private Bindings() {}

    static ObjectNode read(Fields fields, Reading reading) {
        Optional<ObjectNode> bindings =
                reading.references().object(fields, "bindings").map(Fields::object);
        return bindings.map(found -> new ObjectNode(
                        found.location(),
                        found.members().stream()
                                .map(member -> followed(member, reading))
                                .toList()))
                .orElseGet(() -> new ObjectNode(fields.location(), java.util.List.of()));
    }

    private static Member followed(Member member, Reading reading) {
        Node value = reading.references().follow(member.value()).orElse(member.value());
        return new Member(member.name(), member.location(), value);
    }

    static Optional<Fields> kafka(ObjectNode bindings, Reading reading) {
        return bindings.get("kafka").flatMap(reading.references()::object);
    }
}
