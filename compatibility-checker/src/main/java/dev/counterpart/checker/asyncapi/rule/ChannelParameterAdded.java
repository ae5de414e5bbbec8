package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import java.util.List;

/** The address of a channel has a parameter more, and so is another. */
final class ChannelParameterAdded implements ApiRule {

    static final String ID = "channel-parameter-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return Addresses.facts(apis, Addresses.Difference.PARAMETER_ADDED, ID);
    }
}
