package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiServer;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Reads server objects (AsyncAPI 3.0.0 and 2.6.0, Server Object). */
final class ServerObjects {

    private final Reading reading;

    ServerObjects(Reading reading) {
        this.reading = reading;
    }

    List<AsyncApiServer> read(Fields document) {
        List<AsyncApiServer> servers = new ArrayList<>();
        for (Member member : Reading.members(document, "servers")) {
            reading.references()
                    .object(member.value())
                    .map(server -> server(member.name(), server))
                    .ifPresent(servers::add);
        }
        return servers;
    }

    private AsyncApiServer server(String id, Fields fields) {
        Address address = address(fields);
        List<AsyncApiServer.Variable> variables = variables(fields);
        AddressVariables.check(
                address.host() + address.pathname(),
                variables.stream().map(AsyncApiServer.Variable::name).toList(),
                fields,
                reading.version().isVersion2() ? "url" : "host",
                "variables");
        ObjectNode bindings = Bindings.read(fields, reading);
        return new AsyncApiServer(
                id,
                address.host(),
                address.pathname(),
                fields.text("protocol").orElse(""),
                fields.text("protocolVersion").orElse(""),
                variables,
                fields.elements("security"),
                bindings,
                Bindings.kafka(bindings, reading).map(KafkaBindings::server),
                Notes.read(fields, reading),
                fields.location());
    }

    private record Address(String host, String pathname) {}

    /** A 2.x {@code url} is a host with a path, perhaps behind a scheme; the protocol has a field of its own. */
    private Address address(Fields fields) {
        if (!reading.version().isVersion2()) {
            return new Address(
                    fields.text("host").orElse(""), fields.text("pathname").orElse(""));
        }
        String url = fields.text("url").orElse("");
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + 3);
        int slash = rest.indexOf('/');
        return slash < 0 ? new Address(rest, "") : new Address(rest.substring(0, slash), rest.substring(slash));
    }

    private List<AsyncApiServer.Variable> variables(Fields server) {
        List<AsyncApiServer.Variable> variables = new ArrayList<>();
        for (Member member : Reading.members(server, "variables")) {
            reading.references()
                    .object(member.value())
                    .map(fields -> new AsyncApiServer.Variable(
                            member.name(),
                            fields.texts("enum"),
                            fields.text("default"),
                            fields.texts("examples"),
                            Notes.read(fields, reading),
                            fields.location()))
                    .ifPresent(variables::add);
        }
        return variables;
    }
}
