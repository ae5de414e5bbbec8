package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.KafkaChannelBinding;
import java.util.List;

/** Settings of the Kafka topics behind channels that are in both states. */
final class KafkaTopics {

    /** A channel with a binding for Kafka in both states. */
    record Both(Matched<AsyncApiChannel> channel, KafkaChannelBinding before, KafkaChannelBinding after) {

        /** The fact that a setting has another value. */
        ApiFact fact(String rule, Effect effect, String what, String was, String instead, String... members) {
            return ApiFact.of(
                            rule,
                            effect,
                            Words.channel(channel.before()),
                            what,
                            Places.below(after.source(), channel.after().location(), members),
                            was,
                            Places.below(before.source(), channel.before().location(), members),
                            instead)
                    .about(Words.ids(channel.after().messages()));
        }
    }

    private KafkaTopics() {}

    static List<Both> both(ApiComparison apis) {
        return apis.channels().pairs().stream()
                .filter(pair -> pair.before().kafka().isPresent()
                        && pair.after().kafka().isPresent())
                .map(pair -> new Both(
                        pair,
                        pair.before().kafka().orElseThrow(),
                        pair.after().kafka().orElseThrow()))
                .toList();
    }
}
