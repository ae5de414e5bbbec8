package com.acme.examples.orders;

import com.acme.contracts.ordering.v1.CreateOrder;
import com.acme.contracts.ordering.v1.OrderItem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An order as it is written down. */
record Order(
        UUID orderId,
        UUID checkoutId,
        UUID cartId,
        UUID customerId,
        Status status,
        List<OrderItem> items,
        long total,
        String currency,
        Optional<UUID> paymentAuthorizationId,
        Optional<UUID> inventoryReservationId,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    enum Status {
        CREATED,
        COMPLETED,
        CANCELLED
    }

    Order {
        items = List.copyOf(items);
    }

    static Order from(CreateOrder command, OffsetDateTime now) {
        return new Order(
                command.orderId(),
                command.checkoutId(),
                command.cartId(),
                command.customerId(),
                Status.CREATED,
                command.items(),
                command.total(),
                command.currency(),
                command.paymentAuthorizationId(),
                command.inventoryReservationId(),
                now,
                now);
    }

    /** A repetition of the command that this order came from, rather than another order under the same id. */
    boolean comesFrom(CreateOrder command) {
        return equals(new Order(
                orderId,
                command.checkoutId(),
                command.cartId(),
                command.customerId(),
                status,
                command.items(),
                command.total(),
                command.currency(),
                command.paymentAuthorizationId(),
                command.inventoryReservationId(),
                createdAt,
                updatedAt));
    }
}
