package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.KafkaChannelBinding;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/** The Kafka topic behind a channel has another name, while the channel keeps its address. */
final class ChannelTopicChanged implements ApiRule {

    static final String ID = "channel-topic-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return apis.channels().pairs().stream()
                .filter(pair -> Addresses.difference(pair) == Addresses.Difference.NONE)
                .filter(pair -> !shape(pair.before()).equals(shape(pair.after())))
                .map(pair -> ApiFact.of(
                                ID,
                                Effect.DELIVERY_LOST,
                                Words.channel(pair.before()),
                                "is the topic " + topic(pair.after()).orElse("that a question names"),
                                place(pair.after()),
                                "was " + topic(pair.before()).orElse("the one that a question names"),
                                place(pair.before()),
                                "keep the topic, and add a channel for another")
                        .about(Words.ids(pair.before().messages())))
                .toList();
    }

    /** Names of parameters play no part. */
    private static Optional<String> shape(AsyncApiChannel channel) {
        return topic(channel).map(name -> name.replaceAll("\\{[^{}]*}", "{}"));
    }

    /** Without a name of its own, the topic is the address. */
    private static Optional<String> topic(AsyncApiChannel channel) {
        return channel.kafka().flatMap(KafkaChannelBinding::topic).or(channel::address);
    }

    private static SourceLocation place(AsyncApiChannel channel) {
        return channel.kafka()
                .map(binding -> Places.below(binding.source(), channel.location(), "topic"))
                .orElse(channel.location());
    }
}
