package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.KafkaMessageBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A topic has another number of partitions. Where records have keys, those of one key are elsewhere from then on, and their order is lost once. */
final class ChannelPartitionsChanged implements ApiRule {

    static final String ID = "channel-partitions-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (KafkaTopics.Both both : KafkaTopics.both(apis)) {
            Optional<Integer> was = both.before().partitions();
            Optional<Integer> is = both.after().partitions();
            if (was.isPresent() && is.isPresent() && !was.equals(is)) {
                boolean harmless = is.get() > was.get() && !isKeyed(both.channel());
                facts.add(both.fact(
                        ID,
                        harmless ? Effect.DELIVERY_ADDED : Effect.DELIVERY_CHANGED,
                        "has " + is.get() + " partitions",
                        "had " + was.get(),
                        "keep their number, and add a channel with another",
                        "partitions"));
            }
        }
        return facts;
    }

    private static boolean isKeyed(Matched<AsyncApiChannel> pair) {
        return Stream.concat(pair.before().messages().stream(), pair.after().messages().stream())
                .anyMatch(message -> message.keyLocation().isPresent()
                        || message.kafka().flatMap(KafkaMessageBinding::key).isPresent());
    }
}
