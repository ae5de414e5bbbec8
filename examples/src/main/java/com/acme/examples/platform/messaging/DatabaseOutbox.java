package com.acme.examples.platform.messaging;

import com.acme.examples.platform.database.Row;
import com.acme.examples.platform.database.UnitOfWork;
import dev.counterpart.kafka.Outbox;
import dev.counterpart.kafka.UnsentMessage;
import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.service.MessageHeaders;
import dev.counterpart.runtime.service.Outgoing;
import dev.counterpart.runtime.service.OutgoingMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table {@code outbox} of the system's own schema: what is to be sent, in the transaction that makes it true. */
public final class DatabaseOutbox implements Outbox<UnitOfWork> {

    @Override
    public void add(UnitOfWork unit, List<OutgoingMessage> messages) {
        insert(unit, messages);
    }

    private static void insert(UnitOfWork unit, List<OutgoingMessage> messages) {
        unit.updateEach(
                "INSERT INTO outbox (topic, key, header_names, header_values, payload) VALUES (?, ?, ?, ?, ?)",
                messages,
                message -> {
                    Map<String, String> headers = message.headers().toMap();
                    return new Object[] {
                        message.channel(),
                        message.key().orElse(null),
                        headers.keySet().toArray(String[]::new),
                        headers.values().toArray(String[]::new),
                        message.payload()
                    };
                });
    }

    /** Waits for another relay of the same system instead of overtaking it: messages of one key stay in order. */
    @Override
    public List<UnsentMessage> unsent(UnitOfWork unit, int atMost) {
        return unit.list(
                "SELECT * FROM outbox WHERE sent_at IS NULL ORDER BY position LIMIT ? FOR UPDATE",
                DatabaseOutbox::read,
                atMost);
    }

    @Override
    public void markSent(UnitOfWork unit, List<UnsentMessage> messages) {
        unit.updateEach("UPDATE outbox SET sent_at = now() WHERE position = ?", messages, message ->
                new Object[] {message.position()});
    }

    /**
     * For work that no message is asking for at the moment: a deadline, a request by HTTP, an answer from outside. What it
     * sends goes back to the origin that was kept beside the work.
     */
    public static Outgoing since(Origin origin, String service, UnitOfWork unit) {
        return new Outgoing() {
            @Override
            public <T> void send(Contract<T> contract, T message) {
                MessageHeaders headers = new MessageHeaders(
                        UUID.randomUUID().toString(),
                        contract.id(),
                        contract.version(),
                        Sources.of(service),
                        origin.correlationId(),
                        origin.causationId(),
                        unit.now(),
                        origin.traceparent(),
                        Optional.empty());
                insert(unit, List.of(OutgoingMessage.of(contract, message, headers)));
            }

            @Override
            public <T> void publish(Contract<T> contract, T event) {
                send(contract, event);
            }
        };
    }

    private static UnsentMessage read(Row row) {
        String[] names = row.texts("header_names");
        String[] values = row.texts("header_values");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            headers.put(names[i], values[i]);
        }
        return new UnsentMessage(
                row.number("position"),
                new OutgoingMessage(
                        row.text("topic"),
                        row.optionalText("key"),
                        row.bytes("payload"),
                        MessageHeaders.fromMap(headers).orThrow()));
    }
}
