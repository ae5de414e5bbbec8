package com.acme.examples.platform.messaging;

import dev.counterpart.kafka.DeadLetter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates the topics that contracts speak of, each with one for its dead letters. */
public final class Topics {

    private static final int PARTITIONS = 3;

    private Topics() {}

    public static String deadLettersOf(String channel) {
        return DeadLetter.topicOf(channel);
    }

    /** Creates what is missing. Where the broker decides on replication, it does. */
    public static void create(String bootstrapServers, Collection<String> channels, Collection<String> replyTopics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = new ArrayList<>();
            for (String channel : channels) {
                missing.add(new NewTopic(channel, Optional.of(PARTITIONS), Optional.empty()));
                missing.add(new NewTopic(deadLettersOf(channel), Optional.of(1), Optional.empty()));
            }
            replyTopics.forEach(topic -> missing.add(new NewTopic(topic, Optional.of(1), Optional.empty())));
            missing.removeIf(topic -> existing.contains(topic.name()));
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot create topics at " + bootstrapServers, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while topics are created", e);
        }
    }
}
