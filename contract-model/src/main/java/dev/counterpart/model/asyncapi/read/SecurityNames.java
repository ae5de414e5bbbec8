package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiServer;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** In 2.x a security requirement names a scheme of the components (AsyncAPI 2.6.0, Security Requirement Object). */
final class SecurityNames {

    private SecurityNames() {}

    static void check(
            Fields document, List<AsyncApiServer> servers, List<AsyncApiOperation> operations, Reading reading) {
        List<String> known = document.object("components").stream()
                .flatMap(components -> Reading.members(components, "securitySchemes").stream())
                .map(Member::name)
                .toList();
        Stream<Node> requirements = Stream.concat(
                servers.stream().flatMap(server -> server.security().stream()),
                operations.stream().flatMap(operation -> operation.security().stream()));
        requirements
                .filter(ObjectNode.class::isInstance)
                .flatMap(requirement -> ((ObjectNode) requirement).members().stream())
                .filter(scheme -> !known.contains(scheme.name()))
                .forEach(scheme -> reading.diagnostics()
                        .error(
                                RuleIds.DANGLING_REF,
                                scheme.location(),
                                "\"" + scheme.name() + "\" is no security scheme of this document",
                                DidYouMean.hint(scheme.name(), known)));
    }
}
