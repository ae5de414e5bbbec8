package dev.counterpart.kafka;

import dev.counterpart.kafka.DeadLetters.Letter;
import dev.counterpart.runtime.ContractViolationException;
import dev.counterpart.runtime.Violation;
import dev.counterpart.runtime.service.MessageHeaders;
import dev.counterpart.runtime.service.OutgoingMessage;
import dev.counterpart.runtime.service.RefusedMessageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands deliveries to the handler, together in one unit of work, or one by one where together did not work. */
final class BatchHandler<U> {
    private static final Logger LOG = LoggerFactory.getLogger(BatchHandler.class);

    private final String consumer;
    private final Transactions<U> transactions;
    private final Inbox<U> inbox;
    private final Outbox<U> outbox;
    private final OutboxSenders<U> senders;
    private final RetryPolicy retries;
    private final Consumer<Duration> pause;

    BatchHandler(
            String consumer,
            Transactions<U> transactions,
            Inbox<U> inbox,
            Outbox<U> outbox,
            OutboxSenders<U> senders,
            RetryPolicy retries,
            Consumer<Duration> pause) {
        this.consumer = consumer;
        this.transactions = transactions;
        this.inbox = inbox;
        this.outbox = outbox;
        this.senders = senders;
        this.retries = retries;
        this.pause = pause;
    }

    /** All in one transaction: those seen before are passed over, and what handlers send is added to the outbox at the end. */
    void together(List<Delivery<U>> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Delivery<U> delivery : deliveries) {
            ids.add(identity(delivery.headers()));
        }
        transactions.inTransaction(unit -> {
            Set<String> fresh = new HashSet<>(inbox.firstSeen(unit, consumer, ids));
            List<OutgoingMessage> sent = new ArrayList<>();
            for (Delivery<U> delivery : deliveries) {
                if (fresh.remove(identity(delivery.headers()))) {
                    delivery.handling().in(senders.handling(unit, delivery.headers(), sent::add));
                }
            }
            if (!sent.isEmpty()) {
                outbox.add(unit, List.copyOf(sent));
            }
        });
    }

    /** One alone, tried as often as the policy says; when that is used up, or the handler refuses it, why it is to be put aside. */
    List<Letter> alone(Delivery<U> delivery) {
        for (int failures = 1; ; failures++) {
            try {
                together(List.of(delivery));
                return List.of();
            } catch (RefusedMessageException e) {
                return letter(delivery, "refused: " + e.getMessage(), List.of());
            } catch (ContractViolationException e) {
                return letter(delivery, "the handler broke a contract: " + e.getMessage(), e.violations());
            } catch (RuntimeException e) {
                LOG.warn(
                        "{}: attempt {} of {} failed for {}",
                        consumer,
                        failures,
                        retries.attempts(),
                        place(delivery),
                        e);
                askTheDatabase(e);
                if (failures >= retries.attempts()) {
                    return letter(delivery, "failed " + failures + " times: " + e, List.of());
                }
                pause.accept(retries.waitAfter(failures));
            }
        }
    }

    /** A failure is the message's only if the database is well: an empty transaction tells. */
    private void askTheDatabase(RuntimeException failure) {
        try {
            transactions.inTransaction(unit -> {});
        } catch (RuntimeException e) {
            e.addSuppressed(failure);
            throw new Unavailable("the database does not take transactions", e);
        }
    }

    private static <U> List<Letter> letter(Delivery<U> delivery, String reason, List<Violation> violations) {
        return List.of(new Letter(delivery.record(), reason, violations));
    }

    /** CloudEvents: an id is unique for its source. */
    private static String identity(MessageHeaders headers) {
        return headers.source() + " " + headers.id();
    }

    private static String place(Delivery<?> delivery) {
        return delivery.record().topic() + "-" + delivery.record().partition() + "@"
                + delivery.record().offset();
    }
}
