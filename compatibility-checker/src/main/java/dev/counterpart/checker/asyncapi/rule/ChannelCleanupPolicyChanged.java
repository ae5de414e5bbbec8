package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.KafkaChannelBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A topic forgets records in another way: with compaction only the last of each key is kept, without it none for ever. */
final class ChannelCleanupPolicyChanged implements ApiRule {

    static final String ID = "channel-cleanup-policy-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (KafkaTopics.Both both : KafkaTopics.both(apis)) {
            Set<String> was = policy(both.before());
            Set<String> is = policy(both.after());
            if (!was.equals(is)) {
                facts.add(both.fact(
                        ID,
                        Effect.DELIVERY_CHANGED,
                        "is cleaned up by " + String.join(", ", is),
                        "was by " + String.join(", ", was),
                        "keep the policy, and add a channel with another",
                        "topicConfiguration",
                        "cleanup.policy"));
            }
        }
        return facts;
    }

    /** Kafka deletes unless told otherwise. */
    private static Set<String> policy(KafkaChannelBinding binding) {
        Set<String> policy = new TreeSet<>(binding.topicConfiguration()
                .map(KafkaChannelBinding.TopicConfiguration::cleanupPolicy)
                .orElse(List.of()));
        return policy.isEmpty() ? Set.of("delete") : policy;
    }
}
