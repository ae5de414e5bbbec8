package dev.counterpart.model.asyncapi;

import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * The topic behind a channel (AsyncAPI Kafka bindings 0.5.0, Channel Binding Object).
 *
 * @param topic the topic's name where it is not the channel's address
 */
public record KafkaChannelBinding(
        Optional<String> topic,
        Optional<Integer> partitions,
        Optional<Integer> replicas,
        Optional<TopicConfiguration> topicConfiguration,
        Optional<String> bindingVersion,
        ObjectNode source) {

    /**
     * The settings that AsyncAPI names (Kafka bindings 0.5.0, TopicConfiguration Object).
     *
     * @param source all settings as written
     */
    public record TopicConfiguration(
            List<String> cleanupPolicy,
            Optional<Long> retentionMs,
            Optional<Long> retentionBytes,
            Optional<Long> deleteRetentionMs,
            Optional<Long> maxMessageBytes,
            ObjectNode source) {

        public TopicConfiguration {
            cleanupPolicy = List.copyOf(cleanupPolicy);
        }
    }
}
