package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import java.util.List;

/** A server is gone. */
final class ServerRemoved implements ApiRule {

    static final String ID = "server-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return apis.servers().removed().stream()
                .map(server -> ApiFact.of(
                        ID,
                        Effect.DELIVERY_LOST,
                        Words.server(server),
                        "is gone",
                        Places.below(
                                apis.after()
                                        .document()
                                        .components()
                                        .source()
                                        .orElse(server.notes().source()),
                                apis.after().document().location()),
                        "was reached by " + server.protocol(),
                        server.location(),
                        "keep the server until nobody uses it"))
                .toList();
    }
}
