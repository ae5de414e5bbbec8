package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import java.util.List;

/** A channel has another address: who sends and who waits at the old one miss each other. */
final class ChannelAddressChanged implements ApiRule {

    static final String ID = "channel-address-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return Addresses.facts(apis, Addresses.Difference.OTHER, ID);
    }
}
