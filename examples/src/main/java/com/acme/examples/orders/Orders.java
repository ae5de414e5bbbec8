package com.acme.examples.orders;

import com.acme.contracts.ordering.v1.CancellationReason;
import com.acme.contracts.ordering.v1.OrderCancelled;
import com.acme.contracts.ordering.v1.OrderItem;
import com.acme.examples.platform.database.OwnedSchema;
import com.acme.examples.platform.database.Row;
import com.acme.examples.platform.database.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The order database, within one transaction. */
final class Orders {

    static final OwnedSchema SCHEMA = new OwnedSchema(
            "order_management_system",
            List.of(OwnedSchema.INBOX_AND_OUTBOX, "/com/acme/examples/orders/V1__orders.sql"));

    private final UnitOfWork unit;

    Orders(UnitOfWork unit) {
        this.unit = unit;
    }

    Optional<Order> find(UUID orderId) {
        return unit.one("SELECT * FROM orders WHERE order_id = ?", this::read, orderId);
    }

    /** Whoever reads an order in order to decide on it holds it until the decision is committed. */
    Optional<Order> findToDecide(UUID orderId) {
        return unit.one("SELECT * FROM orders WHERE order_id = ? FOR UPDATE", this::read, orderId);
    }

    void insert(Order order) {
        unit.update(
                """
                INSERT INTO orders (order_id, checkout_id, cart_id, customer_id, status, total, currency,
                    payment_authorization_id, inventory_reservation_id, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                order.orderId(),
                order.checkoutId(),
                order.cartId(),
                order.customerId(),
                order.status(),
                order.total(),
                order.currency(),
                order.paymentAuthorizationId().orElse(null),
                order.inventoryReservationId().orElse(null),
                order.createdAt(),
                order.updatedAt());
        int line = 0;
        for (OrderItem item : order.items()) {
            unit.update(
                    "INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES (?, ?, ?, ?, ?)",
                    order.orderId(),
                    line++,
                    item.productId(),
                    item.quantity(),
                    item.unitPrice());
        }
    }

    void complete(UUID orderId) {
        unit.update("UPDATE orders SET status = 'COMPLETED', updated_at = now() WHERE order_id = ?", orderId);
    }

    void cancel(UUID orderId, String reason) {
        unit.update(
                "UPDATE orders SET status = 'CANCELLED', cancel_reason = ?, updated_at = now() WHERE order_id = ?",
                reason,
                orderId);
    }

    boolean isCancelledBeforeCreation(UUID orderId) {
        return unit.one("SELECT FROM cancelled_before_creation WHERE order_id = ?", row -> true, orderId)
                .isPresent();
    }

    void cancelBeforeCreation(UUID orderId, String reason) {
        unit.update(
                "INSERT INTO cancelled_before_creation (order_id, reason, cancelled_at) VALUES (?, ?, now())"
                        + " ON CONFLICT DO NOTHING",
                orderId,
                reason);
    }

    /** The cancellation that was decided on, with its first reason, whether or not its order ever came. */
    OrderCancelled cancellation(UUID orderId) {
        return unit.one("""
                        SELECT cancel_reason AS reason, updated_at AS cancelled_at, customer_id, checkout_id
                        FROM orders WHERE order_id = ? AND status = 'CANCELLED'
                        UNION ALL
                        SELECT reason, cancelled_at, NULL, NULL FROM cancelled_before_creation WHERE order_id = ?""", row -> readCancellation(orderId, row), orderId, orderId)
                .orElseThrow(() -> new IllegalStateException("order " + orderId + " is not cancelled"));
    }

    void noteRefusal(UUID orderId, String reason) {
        unit.update(
                "INSERT INTO refused_cancellations (order_id, reason, refused_at) VALUES (?, ?, now())",
                orderId,
                reason);
    }

    private Order read(Row row) {
        UUID orderId = row.uuid("order_id");
        return new Order(
                orderId,
                row.uuid("checkout_id"),
                row.uuid("cart_id"),
                row.uuid("customer_id"),
                Order.Status.valueOf(row.text("status")),
                items(orderId),
                row.number("total"),
                row.text("currency"),
                row.optionalUuid("payment_authorization_id"),
                row.optionalUuid("inventory_reservation_id"),
                row.time("created_at"),
                row.time("updated_at"));
    }

    private static OrderCancelled readCancellation(UUID orderId, Row row) {
        OrderCancelled.Builder cancelled = OrderCancelled.builder()
                .orderId(orderId)
                .reason(CancellationReason.of(row.text("reason")))
                .cancelledAt(row.time("cancelled_at"));
        row.optionalUuid("customer_id").ifPresent(cancelled::customerId);
        row.optionalUuid("checkout_id").ifPresent(cancelled::checkoutId);
        return cancelled.build();
    }

    private List<OrderItem> items(UUID orderId) {
        return unit.list(
                "SELECT product_id, quantity, unit_price FROM order_items WHERE order_id = ? ORDER BY line",
                row -> OrderItem.builder()
                        .productId(row.uuid("product_id"))
                        .quantity(row.number("quantity"))
                        .unitPrice(row.number("unit_price"))
                        .build(),
                orderId);
    }
}
