/**
 * Generated services on Apache Kafka. {@link dev.counterpart.kafka.BatchConsumer} hands what was polled to a service's handler as one
 * unit of work, {@link dev.counterpart.kafka.OutboxRelay} sends what units of work left behind, {@link
 * dev.counterpart.kafka.RequestClient} asks and waits, {@link dev.counterpart.kafka.MessageProducer} sends without an outbox.
 *
 * <p>Exactly once in effect: a unit of work holds the inbox, the application's state and the outbox in one transaction of the
 * application's own database; offsets are committed after it. Nothing rests on Kafka transactions.
 */
@NullMarked
package dev.counterpart.kafka;

import org.jspecify.annotations.NullMarked;
