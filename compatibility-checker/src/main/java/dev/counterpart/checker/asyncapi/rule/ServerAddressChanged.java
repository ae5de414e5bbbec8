package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiServer;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/** A server is reached elsewhere. */
final class ServerAddressChanged implements ApiRule {

    static final String ID = "server-address-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return apis.servers().pairs().stream()
                .filter(pair -> !address(pair.before()).equals(address(pair.after())))
                .map(pair -> ApiFact.of(
                        ID,
                        Effect.DELIVERY_LOST,
                        Words.server(pair.before()),
                        "is at " + address(pair.after()),
                        place(pair.after()),
                        "was at " + address(pair.before()),
                        place(pair.before()),
                        "add a server beside it"))
                .toList();
    }

    private static String address(AsyncApiServer server) {
        return server.host() + server.pathname();
    }

    private static SourceLocation place(AsyncApiServer server) {
        SourceLocation host = Places.below(server.notes().source(), server.location(), "host");
        return host.equals(server.location()) ? Places.below(server.notes().source(), host, "url") : host;
    }
}
