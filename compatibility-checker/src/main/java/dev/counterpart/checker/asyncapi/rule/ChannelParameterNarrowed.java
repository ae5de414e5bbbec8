package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A parameter of a channel may have fewer values. Parameters are matched by their place in the address. */
final class ChannelParameterNarrowed implements ApiRule {

    static final String ID = "channel-parameter-narrowed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (Matched<AsyncApiChannel> pair : apis.channels().pairs()) {
            List<String> were = names(pair.before());
            List<String> are = names(pair.after());
            for (int i = 0; i < were.size() && were.size() == are.size(); i++) {
                Optional<AsyncApiParameter> was = find(pair.before(), were.get(i));
                Optional<AsyncApiParameter> is = find(pair.after(), are.get(i));
                if (was.isPresent() && is.isPresent()) {
                    facts.addAll(narrowed(apis, pair, was.get(), is.get()));
                }
            }
        }
        return facts;
    }

    private static List<String> names(AsyncApiChannel channel) {
        return channel.address().map(Addresses::parameters).orElse(List.of());
    }

    private static Optional<AsyncApiParameter> find(AsyncApiChannel channel, String name) {
        return channel.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    private static List<ApiFact> narrowed(
            ApiComparison apis, Matched<AsyncApiChannel> channel, AsyncApiParameter was, AsyncApiParameter is) {
        if (was.values().isEmpty()
                && is.values().isEmpty()
                && was.schema().isPresent()
                && is.schema().isPresent()) {
            return apis.schemas().between(was.schema().get(), is.schema().get(), Set.of(Direction.BACKWARD)).stream()
                    .map(change -> Schemas.fact(
                                    ID,
                                    change,
                                    "the parameter \"" + is.name() + "\" of " + Words.address(channel.before()),
                                    Set.of(Direction.BACKWARD))
                            .about(Words.ids(channel.after().messages())))
                    .toList();
        }
        List<String> gone = was.values().stream()
                .filter(value -> !is.values().contains(value))
                .toList();
        boolean restricted = was.values().isEmpty() && !is.values().isEmpty();
        if (!restricted && (gone.isEmpty() || is.values().isEmpty())) {
            return List.of();
        }
        return List.of(ApiFact.of(
                        ID,
                        Effect.DELIVERY_LOST,
                        "the parameter \"" + is.name() + "\" of " + Words.address(channel.before()),
                        restricted ? "can only be " + Words.list(is.values()) : "can no longer be " + Words.list(gone),
                        Places.below(is.notes().source(), is.location(), "enum"),
                        restricted ? "could be any text" : "could be " + Words.list(was.values()),
                        Places.below(was.notes().source(), was.location(), "enum"),
                        "keep the values")
                .about(Words.ids(channel.after().messages())));
    }
}
