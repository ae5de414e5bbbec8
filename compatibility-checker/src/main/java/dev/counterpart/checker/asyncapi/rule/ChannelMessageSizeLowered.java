package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.KafkaChannelBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A topic takes only smaller records than before. */
final class ChannelMessageSizeLowered implements ApiRule {

    static final String ID = "channel-message-size-lowered";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (KafkaTopics.Both both : KafkaTopics.both(apis)) {
            Optional<Long> was = size(both.before());
            Optional<Long> is = size(both.after());
            if (was.isPresent() && is.isPresent() && is.get() < was.get()) {
                facts.add(both.fact(
                        ID,
                        Effect.DELIVERY_LOST,
                        "takes records of " + is.get() + " bytes at most",
                        "took " + was.get(),
                        "keep the size",
                        "topicConfiguration",
                        "max.message.bytes"));
            }
        }
        return facts;
    }

    private static Optional<Long> size(KafkaChannelBinding binding) {
        return binding.topicConfiguration().flatMap(KafkaChannelBinding.TopicConfiguration::maxMessageBytes);
    }
}
