package dev.counterpart.kafka;

import dev.counterpart.runtime.Decoded;
import dev.counterpart.runtime.service.MessageHeaders;
import dev.counterpart.runtime.service.OutgoingMessage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** Messages as records of Kafka, in the binary mode of CloudEvents: the document is the value, all else stands in headers. */
public final class MessageRecords {
    private MessageRecords() {}

    /** The record that carries a message: topic from the channel, key in UTF-8, or none. */
    public static ProducerRecord<byte[], byte[]> record(OutgoingMessage message) {
        byte[] key =
                message.key().map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(null);
        return new ProducerRecord<>(message.channel(), null, null, key, message.payload(), headers(message.headers()));
    }

    public static Headers headers(MessageHeaders headers) {
        Headers onRecord = new RecordHeaders();
        headers.toMap().forEach((name, value) -> onRecord.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return onRecord;
    }

    /** The message's headers, or which of them are missing or wrong. */
    public static Decoded<MessageHeaders> headers(Headers onRecord) {
        Map<String, String> map = new LinkedHashMap<>();
        for (Header header : onRecord) {
            if (header.value() != null) {
                map.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return MessageHeaders.fromMap(map);
    }

    /** One header's text; the last one, where there are several. */
    static @Nullable String text(Headers onRecord, String name) {
        Header header = onRecord.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
