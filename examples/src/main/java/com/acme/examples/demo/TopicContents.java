package com.acme.examples.demo;

import com.acme.examples.demo.TopicReader.Seen;
import com.acme.examples.platform.messaging.Topics;
import com.acme.examples.roles.Flow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stands on the topics.
 *
 * @param messages the ids of the messages by their type, each once, however often it was delivered
 * @param poison how many records name no type or no sender that there is
 * @param deadLetters the records on the dead-letter topics, by the channel that they were on before
 */
record TopicContents(Map<String, Set<String>> messages, int poison, Map<String, List<Seen>> deadLetters) {

    /** Reads all topics of the contracts, from the beginning to the end. */
    static TopicContents read(String bootstrapServers) {
        Map<String, Set<String>> messages = new TreeMap<>();
        Map<String, List<Seen>> deadLetters = new TreeMap<>();
        int poison = 0;
        try (TopicReader reader = new TopicReader(bootstrapServers)) {
            reader.rewind(Flow.channels());
            for (Seen seen : reader.readToEnd()) {
                if (seen.type().isEmpty() || seen.source().equals(BadInput.SOURCE)) {
                    poison++;
                } else {
                    messages.computeIfAbsent(seen.type().get(), type -> new HashSet<>())
                            .add(seen.id().orElseThrow());
                }
            }
            for (String channel : Flow.channels()) {
                reader.rewind(List.of(Topics.deadLettersOf(channel)));
                deadLetters.put(channel, new ArrayList<>(reader.readToEnd()));
            }
        }
        return new TopicContents(messages, poison, deadLetters);
    }

    long count(String type) {
        return messages.getOrDefault(type, Set.of()).size();
    }
}
