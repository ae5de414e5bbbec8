package dev.counterpart.kafka;

import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.service.MessageContext;
import dev.counterpart.runtime.service.MessageHeaders;
import dev.counterpart.runtime.service.Outgoing;
import dev.counterpart.runtime.service.OutgoingMessage;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Makes what sends typed messages through an outbox: for handlers (that is what {@link BatchConsumer} uses), and for work that no
 * message started, such as an HTTP request or a deadline.
 *
 * <pre>{@code
 * transactions.inTransaction(unit -> {
 *     sagas.timeOut(unit, checkoutId);
 *     senders.originating(unit, checkoutId.toString()).send(ReleaseInventory.CONTRACT, release);
 * });
 * relay.wake();
 * }</pre>
 */
public final class OutboxSenders<U> {
    private final String source;
    private final Outbox<U> outbox;
    private final Clock clock;

    /** The source is the sending service, as a URI reference: {@code /acme/order-service}. */
    public OutboxSenders(String source, Outbox<U> outbox, Clock clock) {
        this.source = Objects.requireNonNull(source);
        this.outbox = Objects.requireNonNull(outbox);
        this.clock = Objects.requireNonNull(clock);
    }

    public OutboxSenders(String source, Outbox<U> outbox) {
        this(source, outbox, Clock.systemUTC());
    }

    /** Sends what no message caused, as part of a conversation. */
    public Outgoing originating(U unitOfWork, String correlationId) {
        return new Originating(correlationId, message -> outbox.add(unitOfWork, List.of(message)));
    }

    /** Sends what a message of before caused, as when a saga goes on later. */
    public Outgoing continuing(U unitOfWork, MessageHeaders cause) {
        return new Caused(unitOfWork, cause, message -> outbox.add(unitOfWork, List.of(message)));
    }

    /** For a handler; what it sends is gathered, to be added to the outbox at the end. */
    MessageContext<U> handling(U unitOfWork, MessageHeaders cause, Consumer<OutgoingMessage> gathered) {
        return new Caused(unitOfWork, cause, gathered);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private final class Originating implements Outgoing {
        private final String correlationId;
        private final Consumer<OutgoingMessage> out;

        Originating(String correlationId, Consumer<OutgoingMessage> out) {
            this.correlationId = Objects.requireNonNull(correlationId);
            this.out = out;
        }

        @Override
        public <T> void send(Contract<T> contract, T message) {
            MessageHeaders headers =
                    MessageHeaders.first(contract, source, newId(), now()).withCorrelationId(correlationId);
            out.accept(OutgoingMessage.of(contract, message, headers));
        }

        @Override
        public <T> void publish(Contract<T> contract, T event) {
            send(contract, event);
        }
    }

    private final class Caused implements MessageContext<U> {
        private final U unitOfWork;
        private final MessageHeaders cause;
        private final Consumer<OutgoingMessage> out;

        Caused(U unitOfWork, MessageHeaders cause, Consumer<OutgoingMessage> out) {
            this.unitOfWork = unitOfWork;
            this.cause = cause;
            this.out = out;
        }

        @Override
        public U unitOfWork() {
            return unitOfWork;
        }

        @Override
        public MessageHeaders headers() {
            return cause;
        }

        @Override
        public <T> void send(Contract<T> contract, T message) {
            out.accept(OutgoingMessage.of(contract, message, follow(contract)));
        }

        @Override
        public <T> void publish(Contract<T> contract, T event) {
            send(contract, event);
        }

        @Override
        public <T> void reply(Contract<T> contract, T answer) {
            cause.replyTo()
                    .ifPresent(address -> out.accept(OutgoingMessage.to(address, contract, answer, follow(contract))));
        }

        private MessageHeaders follow(Contract<?> contract) {
            return cause.causing(contract, source, newId(), now());
        }
    }
}
