package dev.counterpart.kafka;

import dev.counterpart.kafka.DeadLetters.Letter;
import dev.counterpart.runtime.ContractVersion;
import dev.counterpart.runtime.Decoded;
import dev.counterpart.runtime.Reading;
import dev.counterpart.runtime.Violation;
import dev.counterpart.runtime.service.MessageHeaders;
import dev.counterpart.runtime.service.Operation;
import dev.counterpart.runtime.service.Operation.Handling;
import dev.counterpart.runtime.service.ServiceDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * Reads records and tells three sorts apart: for this service, not for it (a type that it does not receive on that topic), and poison
 * (no type, broken headers, a version of another line, a document that breaks its contract).
 */
final class RecordSorter<U> {
    private final ServiceDescriptor<U> service;
    private final Reading reading;

    RecordSorter(ServiceDescriptor<U> service, Reading reading) {
        this.service = service;
        this.reading = reading;
    }

    /** What was found among records, both in their order. */
    record Sorted<U>(List<Delivery<U>> deliveries, List<Letter> poison) {
        Sorted {
            deliveries = List.copyOf(deliveries);
            poison = List.copyOf(poison);
        }
    }

    Sorted<U> sort(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        List<Delivery<U>> deliveries = new ArrayList<>();
        List<Letter> poison = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (isForOthers(record.topic(), record.headers())) {
                continue;
            }
            Decoded<Delivery<U>> read = read(record);
            read.match(deliveries::add, violations -> poison.add(new Letter(record, "unreadable", violations)));
        }
        return new Sorted<>(deliveries, poison);
    }

    private boolean isForOthers(String topic, Headers headers) {
        String type = MessageRecords.text(headers, MessageHeaders.TYPE);
        return type != null && !type.isEmpty() && !service.receives(topic, type);
    }

    private Decoded<Delivery<U>> read(ConsumerRecord<byte[], byte[]> record) {
        Decoded<MessageHeaders> headers = MessageRecords.headers(record.headers());
        return headers.match(
                ours -> read(record, ours), violations -> new Decoded.Invalid<>("message headers", violations));
    }

    private Decoded<Delivery<U>> read(ConsumerRecord<byte[], byte[]> record, MessageHeaders headers) {
        Optional<Operation<U, ?>> operation = service.find(record.topic(), headers.type(), headers.version());
        if (operation.isEmpty()) {
            return wrong(headers, "/" + MessageHeaders.VERSION, "version", otherLine(headers.version()));
        }
        if (record.value() == null) {
            return wrong(headers, "", "json", "has no document");
        }
        Decoded<Handling<U>> handling = operation.get().read(record.value(), reading);
        return handling.match(
                ready -> new Decoded.Valid<>(new Delivery<>(record, headers, ready)),
                violations -> new Decoded.Invalid<>(headers.type(), violations));
    }

    private static String otherLine(ContractVersion version) {
        return "is written in " + version + ", a version that this service does not read";
    }

    private static <U> Decoded<Delivery<U>> wrong(
            MessageHeaders headers, String pointer, String keyword, String message) {
        return new Decoded.Invalid<>(headers.type(), List.of(new Violation(pointer, -1, keyword, "", message)));
    }
}
