package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.structure.References;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which of the document's servers have a channel: by name in 2.x, by reference since 3.0. */
final class ServerNames {

    private final Reading reading;
    private final List<Member> servers;

    ServerNames(Reading reading, Fields document) {
        this.reading = reading;
        this.servers = Reading.members(document, "servers");
    }

    List<String> read(Fields channel) {
        List<String> names = new ArrayList<>();
        for (Node element : channel.elements("servers")) {
            Optional<String> name = reading.version().isVersion2() ? byName(element) : byReference(element);
            name.ifPresent(names::add);
        }
        return names;
    }

    private Optional<String> byName(Node element) {
        if (!(element instanceof StringNode name)) {
            return Optional.empty();
        }
        List<String> known = servers.stream().map(Member::name).toList();
        if (!known.contains(name.value())) {
            reading.diagnostics()
                    .error(
                            RuleIds.DANGLING_REF,
                            name.location(),
                            "\"" + name.value() + "\" is no server of this document",
                            DidYouMean.hint(name.value(), known));
            return Optional.empty();
        }
        return Optional.of(name.value());
    }

    private Optional<String> byReference(Node element) {
        if (References.reference(element).isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> named = reading.references().step(element);
        Optional<String> name = named.flatMap(node -> servers.stream()
                .filter(server -> server.value().location().equals(node.location()))
                .map(Member::name)
                .findFirst());
        if (named.isPresent() && name.isEmpty()) {
            reading.diagnostics()
                    .error(
                            RuleIds.INVALID_FIELD,
                            element.location(),
                            "\"servers\" must be references to servers of this document",
                            "write $ref: '#/servers/…'");
        }
        return name;
    }
}
