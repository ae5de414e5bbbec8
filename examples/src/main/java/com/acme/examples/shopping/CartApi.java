package com.acme.examples.shopping;

import com.acme.contracts.ordering.v1.CheckoutCart;
import com.acme.examples.platform.messaging.Sources;
import dev.counterpart.kafka.KafkaConnection;
import dev.counterpart.kafka.MessageProducer;
import dev.counterpart.runtime.service.MessageHeaders;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Checks carts out. It has no state of its own here, so it needs no outbox: whoever clicked can click again. */
public final class CartApi implements AutoCloseable {

    private final MessageProducer producer;

    public CartApi(String bootstrapServers) {
        producer = new MessageProducer(new KafkaConnection(bootstrapServers), Sources.of("cart-api"));
    }

    /** Completes when the broker has the command. The checkout's id names the whole conversation. */
    public CompletableFuture<?> checkOut(CheckoutCart cart) {
        return checkOut(cart, UUID.randomUUID().toString());
    }

    /** As {@link #checkOut(CheckoutCart)}, under a message id that may have been used before. */
    public CompletableFuture<?> checkOut(CheckoutCart cart, String messageId) {
        MessageHeaders headers = MessageHeaders.first(
                        CheckoutCart.CONTRACT, Sources.of("cart-api"), messageId, OffsetDateTime.now(ZoneOffset.UTC))
                .withCorrelationId(cart.checkoutId().toString());
        return producer.send(CheckoutCart.CONTRACT, cart, headers);
    }

    @Override
    public void close() {
        producer.close();
    }
}
