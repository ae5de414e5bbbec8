package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.KafkaChannelBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A topic keeps records for a shorter time, or fewer of them. */
final class ChannelRetentionShortened implements ApiRule {

    static final String ID = "channel-retention-shortened";

    @Override
    public String id() {
        return ID;
    }

    private static final String TIME = "retention.ms";
    private static final String BYTES = "retention.bytes";

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (KafkaTopics.Both both : KafkaTopics.both(apis)) {
            shortened(both, TIME, "milliseconds", KafkaChannelBinding.TopicConfiguration::retentionMs)
                    .ifPresent(facts::add);
            shortened(both, BYTES, "bytes", KafkaChannelBinding.TopicConfiguration::retentionBytes)
                    .ifPresent(facts::add);
        }
        return facts;
    }

    private static Optional<ApiFact> shortened(
            KafkaTopics.Both both,
            String setting,
            String unit,
            Function<KafkaChannelBinding.TopicConfiguration, Optional<Long>> value) {
        Optional<Long> was = both.before().topicConfiguration().flatMap(value);
        Optional<Long> is = both.after().topicConfiguration().flatMap(value);
        if (was.isEmpty() || is.isEmpty() || amount(is.get()) >= amount(was.get())) {
            return Optional.empty();
        }
        return Optional.of(both.fact(
                ID,
                Effect.DELIVERY_LOST,
                "keeps records for " + is.get() + " " + unit,
                was.get() < 0 ? "was for ever" : "was for " + was.get(),
                "keep them as long as before",
                "topicConfiguration",
                setting));
    }

    /** A negative number is no limit. */
    private static long amount(long written) {
        return written < 0 ? Long.MAX_VALUE : written;
    }
}
