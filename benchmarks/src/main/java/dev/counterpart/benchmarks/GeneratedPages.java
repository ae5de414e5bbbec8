package dev.counterpart.benchmarks;

import java.util.List;
import java.util.stream.Collectors;

/** The pages and AsyncAPI documents of a {@link GeneratedCatalog}. */
final class GeneratedPages {

    private GeneratedPages() {}

    static String team(int domain) {
        return """
                ---
                id: team-%1$d
                name: Team %1$d
                summary: |
                  Owns the domain %1$d with all its services.
                ---

                Ask them before you change what they publish.
                """.formatted(domain);
    }

    static String domain(int domain) {
        return """
                ---
                id: domain-%1$d
                name: Domain %1$d
                version: 1.0.0
                summary: |
                  A part of the business.
                owners:
                  - team-%1$d
                ---

                What the words mean here, and where they end.
                """.formatted(domain);
    }

    static String channel(int service, int domain) {
        return """
                ---
                id: service-%1$d.events
                name: Events of service %1$d
                version: 1.0.0
                summary: |
                  States what happened at service %1$d.
                owners:
                  - team-%2$d
                address: service-%1$d.events
                protocols:
                  - kafka
                ---

                Keyed by the order's id.
                """.formatted(service, domain);
    }

    static String service(int service, int domain, List<Integer> sent, List<Integer> received) {
        return """
                ---
                id: service-%1$d
                name: Service %1$d
                version: 1.3.0
                summary: |
                  Does one thing, and says so.
                owners:
                  - team-%2$d
                sends:
                %3$s
                receives:
                %4$s
                specifications:
                  - type: asyncapi
                    path: asyncapi.yml
                ---

                Ten messages go out, ten come in.

                <NodeGraph />
                """.formatted(
                        service,
                        domain,
                        sent.stream()
                                .map(message -> "  - id: " + GeneratedCatalog.id(message))
                                .collect(Collectors.joining("\n")),
                        received.stream()
                                .map(message -> "  - id: " + GeneratedCatalog.id(message)
                                        + "\n    version: ^1.0.0\n    fields:\n      - orderId")
                                .collect(Collectors.joining("\n")));
    }

    static String message(int message, int service, String version) {
        return """
                ---
                id: %1$s
                name: Happened %2$d
                version: %3$s
                summary: |
                  Something happened, and whoever wants to know may read it.
                channels:
                  - id: service-%4$d.events
                schemaPath: schema.json
                ---

                States what happened, no more.

                ## Who listens, and why

                The service behind it. It needs the order's id and nothing else.

                ## Schema

                <SchemaViewer file="schema.json" title="Happened %2$d" maxHeight="600" />
                """.formatted(GeneratedCatalog.id(message), message, version, service);
    }

    static String asyncApi(int service, List<Integer> sent) {
        return """
                asyncapi: 3.0.0
                info:
                  title: Service %1$d
                  version: 1.3.0
                defaultContentType: application/json
                channels:
                  events:
                    address: service-%1$d.events
                    messages:
                %2$s
                operations:
                  send:
                    action: send
                    channel:
                      $ref: '#/channels/events'
                components:
                  messages:
                %3$s
                """.formatted(
                        service,
                        sent.stream()
                                .map(message -> "      %1$s:\n        $ref: '#/components/messages/%1$s'"
                                        .formatted(GeneratedCatalog.id(message)))
                                .collect(Collectors.joining("\n")),
                        sent.stream()
                                .map(message -> """
                                            %1$s:
                                              name: %1$s
                                              title: Happened
                                              contentType: application/json
                                              payload:
                                                $ref: events/%2$s/schema.json
                                              x-eventcatalog-message-type: event
                                        """.formatted(
                                        GeneratedCatalog.id(message), GeneratedCatalog.name(message)).stripTrailing())
                                .collect(Collectors.joining("\n")));
    }
}
