package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiServer;
import java.util.ArrayList;
import java.util.List;

/** A channel is no longer on a server that is still there. */
final class ChannelServerRemoved implements ApiRule {

    static final String ID = "channel-server-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (Matched<AsyncApiChannel> pair : apis.channels().pairs()) {
            if (pair.after().servers().isEmpty()) {
                continue;
            }
            for (Matched<AsyncApiServer> server : apis.servers().pairs()) {
                boolean was = pair.before().servers().isEmpty()
                        || pair.before().servers().contains(server.before().id());
                if (was && !pair.after().servers().contains(server.after().id())) {
                    facts.add(ApiFact.of(
                                    ID,
                                    Effect.DELIVERY_LOST,
                                    Words.channel(pair.before()),
                                    "is no longer on " + Words.server(server.after()),
                                    Places.below(
                                            pair.after().notes().source(),
                                            pair.after().location(),
                                            "servers"),
                                    "was there",
                                    Places.below(
                                            pair.before().notes().source(),
                                            pair.before().location(),
                                            "servers"),
                                    "keep the channel on both servers")
                            .about(Words.ids(pair.before().messages())));
                }
            }
        }
        return facts;
    }
}
