package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiServer;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/** A server speaks another protocol. */
final class ServerProtocolChanged implements ApiRule {

    static final String ID = "server-protocol-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return apis.servers().pairs().stream()
                .filter(pair -> !pair.before().protocol().equals(pair.after().protocol()))
                .map(pair -> ApiFact.of(
                        ID,
                        Effect.DELIVERY_LOST,
                        Words.server(pair.before()),
                        "speaks " + pair.after().protocol(),
                        place(pair.after()),
                        "spoke " + pair.before().protocol(),
                        place(pair.before()),
                        "add a server beside it"))
                .toList();
    }

    private static SourceLocation place(AsyncApiServer server) {
        return Places.below(server.notes().source(), server.location(), "protocol");
    }
}
