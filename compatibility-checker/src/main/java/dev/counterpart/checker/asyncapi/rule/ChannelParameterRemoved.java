package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import java.util.List;

/** The address of a channel has a parameter less, and so is another. */
final class ChannelParameterRemoved implements ApiRule {

    static final String ID = "channel-parameter-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return Addresses.facts(apis, Addresses.Difference.PARAMETER_REMOVED, ID);
    }
}
