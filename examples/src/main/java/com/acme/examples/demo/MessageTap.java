package com.acme.examples.demo;

import com.acme.examples.demo.TopicReader.Seen;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.errors.WakeupException;

/** Listens in on all topics, from their beginning: how many records there are, and what came last. */
final class MessageTap implements AutoCloseable {

    private static final int REMEMBERED = 60;

    private final TopicReader reader;
    private final Thread thread;
    private final Map<String, Long> records = new TreeMap<>();
    private final Deque<Seen> latest = new ArrayDeque<>();
    private volatile boolean closing;

    MessageTap(String bootstrapServers, Collection<String> topics) {
        reader = new TopicReader(bootstrapServers);
        reader.rewind(topics);
        topics.forEach(topic -> records.put(topic, 0L));
        thread = new Thread(this::listen, "message-tap");
        thread.setDaemon(true);
        thread.start();
    }

    /** How many records each topic has. */
    synchronized Map<String, Long> records() {
        return new TreeMap<>(records);
    }

    /** The latest messages, the newest first, as the watch page wants them. */
    synchronized List<Map<String, Object>> latest() {
        List<Map<String, Object>> messages = new ArrayList<>();
        for (Seen seen : latest) {
            Map<String, Object> message = new LinkedHashMap<>();
            String source = seen.source();
            String time = seen.headers().getOrDefault("ce_time", "");
            message.put("time", time.length() > 19 ? time.substring(11, 19) : time);
            message.put("type", seen.type().orElse("unknown"));
            message.put("topic", seen.topic());
            message.put("source", source.substring(source.lastIndexOf(':') + 1));
            message.put("key", seen.key());
            messages.add(message);
        }
        return messages;
    }

    @Override
    public void close() {
        closing = true;
        reader.wakeUp();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (reader) {
            while (!closing) {
                remember(reader.readNext(Duration.ofMillis(500)));
            }
        } catch (WakeupException e) {
            // Closing.
        }
    }

    private synchronized void remember(List<Seen> batch) {
        for (Seen seen : batch) {
            records.merge(seen.topic(), 1L, Long::sum);
            latest.addFirst(seen);
        }
        while (latest.size() > REMEMBERED) {
            latest.removeLast();
        }
    }
}
