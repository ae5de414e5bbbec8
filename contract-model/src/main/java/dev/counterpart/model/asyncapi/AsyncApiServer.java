package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A broker or another server that carries messages (AsyncAPI 3.0.0, Server Object). The {@code url} of 2.x is split.
 *
 * @param host name and port, perhaps with variables in braces
 * @param pathname the path below the host, with its slash; empty when there is none
 * @param security what a client must show, as written: requirements in 2.x, security schemes in 3.x
 * @param bindings everything said for a protocol, by protocol, references followed
 */
public record AsyncApiServer(
        String id,
        String host,
        String pathname,
        String protocol,
        String protocolVersion,
        List<Variable> variables,
        List<Node> security,
        ObjectNode bindings,
        Optional<KafkaServerBinding> kafka,
        AsyncApiNotes notes,
        SourceLocation location) {

    /**
     * A variable of the host or the path (AsyncAPI 3.0.0, Server Variable Object).
     *
     * @param values the only values it may have; empty when it may have any
     */
    public record Variable(
            String name,
            List<String> values,
            Optional<String> defaultValue,
            List<String> examples,
            AsyncApiNotes notes,
            SourceLocation location) {

        public Variable {
            values = List.copyOf(values);
            examples = List.copyOf(examples);
        }
    }

    public AsyncApiServer {
        variables = List.copyOf(variables);
        security = List.copyOf(security);
    }
}
