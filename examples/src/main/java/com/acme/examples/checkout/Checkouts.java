package com.acme.examples.checkout;

import com.acme.contracts.ordering.v1.CartItem;
import com.acme.contracts.ordering.v1.CheckoutCart;
import com.acme.examples.checkout.Checkout.State;
import com.acme.examples.checkout.Checkout.Undo;
import com.acme.examples.checkout.Checkout.UndoReason;
import com.acme.examples.platform.database.OwnedSchema;
import com.acme.examples.platform.database.Row;
import com.acme.examples.platform.database.UnitOfWork;
import com.acme.examples.platform.messaging.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The checkout database, within one transaction. */
final class Checkouts {

    static final OwnedSchema SCHEMA = new OwnedSchema(
            "checkout_system", List.of(OwnedSchema.INBOX_AND_OUTBOX, "/com/acme/examples/checkout/V1__checkouts.sql"));

    private final UnitOfWork unit;

    Checkouts(UnitOfWork unit) {
        this.unit = unit;
    }

    /** What became of a command that was to be accepted. */
    enum Acceptance {
        ACCEPTED,
        /** The same command was accepted before. */
        REPEATED,
        /** Another command was accepted under the same id. */
        CONTRADICTED
    }

    Acceptance accept(CheckoutCart command, Origin origin) {
        int inserted = unit.update(
                """
                INSERT INTO checkouts (checkout_id, cart_id, customer_id, total, currency, promotion_code,
                    payment_method_token, command, correlation_id, causation_id, traceparent,
                    state, reservation_id, authorization_id, order_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RESERVING', ?, ?, ?)
                ON CONFLICT DO NOTHING""",
                command.checkoutId(),
                command.cartId(),
                command.customerId(),
                command.total(),
                command.currency(),
                command.promotionCode().orElse(null),
                command.paymentMethodToken().orElse(null),
                CheckoutCart.CONTRACT.encode(command),
                origin.correlationId(),
                origin.causationId().orElse(null),
                origin.traceparent().orElse(null),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
        if (inserted == 0) {
            CheckoutCart accepted = unit.one(
                            "SELECT command FROM checkouts WHERE checkout_id = ?",
                            row -> CheckoutCart.CONTRACT.decode(row.bytes("command")),
                            command.checkoutId())
                    .orElseThrow();
            return accepted.equals(command) ? Acceptance.REPEATED : Acceptance.CONTRADICTED;
        }
        int line = 0;
        for (CartItem item : command.items()) {
            unit.update(
                    "INSERT INTO checkout_items (checkout_id, line, product_id, quantity, unit_price)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    command.checkoutId(),
                    line++,
                    item.productId(),
                    item.quantity(),
                    item.unitPrice());
        }
        return Acceptance.ACCEPTED;
    }

    Optional<Checkout> find(UUID checkoutId) {
        return unit.one("SELECT * FROM checkouts WHERE checkout_id = ?", this::read, checkoutId);
    }

    Optional<Checkout> findByOrder(UUID orderId) {
        return unit.one("SELECT * FROM checkouts WHERE order_id = ?", this::read, orderId);
    }

    Optional<Checkout> findToDecide(UUID checkoutId) {
        return unit.one("SELECT * FROM checkouts WHERE checkout_id = ? FOR UPDATE", this::read, checkoutId);
    }

    Optional<Checkout> findByOrderToDecide(UUID orderId) {
        return unit.one("SELECT * FROM checkouts WHERE order_id = ? FOR UPDATE", this::read, orderId);
    }

    /** Checkouts that were accepted and not begun, the oldest first, no more than may be under way. */
    List<Checkout> findToBegin(int mostOpen, int limit) {
        return unit.list("""
                SELECT * FROM checkouts WHERE begun_at IS NULL ORDER BY started_at
                LIMIT least(?, greatest(0, ? - (SELECT count(*) FROM checkouts
                    WHERE begun_at IS NOT NULL AND ended_at IS NULL)))
                FOR UPDATE SKIP LOCKED""", this::read, limit, mostOpen);
    }

    List<Checkout> findOverdue(int limit) {
        return unit.list(
                "SELECT * FROM checkouts WHERE step_deadline <= now() ORDER BY step_deadline"
                        + " LIMIT ? FOR UPDATE SKIP LOCKED",
                this::read,
                limit);
    }

    List<Checkout> findUnconfirmed(int limit) {
        return unit.list(
                "SELECT * FROM checkouts WHERE undo_next_attempt <= now() ORDER BY undo_next_attempt"
                        + " LIMIT ? FOR UPDATE SKIP LOCKED",
                this::read,
                limit);
    }

    /** The next step, which has so much time from now on, by this database's clock. */
    void step(UUID checkoutId, State state, Duration time) {
        unit.update("""
                UPDATE checkouts SET state = ?, begun_at = coalesce(begun_at, now()),
                    step_deadline = now() + ? * interval '1 millisecond'
                WHERE checkout_id = ?""", state, time.toMillis(), checkoutId);
    }

    void compensate(UUID checkoutId, String failureReason, Undo undo) {
        unit.update("""
                UPDATE checkouts SET state = 'COMPENSATING', failure_reason = ?, step_deadline = NULL
                WHERE checkout_id = ?""", failureReason, checkoutId);
        note(checkoutId, undo);
    }

    void note(UUID checkoutId, Undo undo) {
        unit.update(
                """
                UPDATE checkouts SET undo_reason = ?, order_open = ?, reservation_open = ?, authorization_open = ?,
                    undo_next_attempt = CASE WHEN ? THEN NULL ELSE undo_next_attempt END
                WHERE checkout_id = ?""",
                undo.reason(),
                undo.orderOpen(),
                undo.reservationOpen(),
                undo.authorizationOpen(),
                undo.isDone(),
                checkoutId);
    }

    /** An attempt was made; the next is due after a pause that doubles every time, up to an hour. */
    void noteAttempt(UUID checkoutId, Duration pause) {
        unit.update("""
                UPDATE checkouts SET undo_attempts = undo_attempts + 1,
                    undo_next_attempt = now()
                        + least(? * power(2, least(undo_attempts, 20)), 3600000) * interval '1 millisecond'
                WHERE checkout_id = ?""", pause.toMillis(), checkoutId);
    }

    void complete(UUID checkoutId) {
        unit.update("""
                UPDATE checkouts SET state = 'COMPLETED', ended_at = now(), step_deadline = NULL, failure_reason = NULL,
                    undo_reason = NULL, order_open = false, reservation_open = false, authorization_open = false,
                    undo_next_attempt = NULL
                WHERE checkout_id = ?""", checkoutId);
    }

    void fail(UUID checkoutId) {
        unit.update("UPDATE checkouts SET state = 'FAILED', ended_at = now() WHERE checkout_id = ?", checkoutId);
    }

    private Checkout read(Row row) {
        UUID checkoutId = row.uuid("checkout_id");
        return new Checkout(
                checkoutId,
                row.uuid("cart_id"),
                row.uuid("customer_id"),
                items(checkoutId),
                row.number("total"),
                row.text("currency"),
                row.optionalText("payment_method_token"),
                State.valueOf(row.text("state")),
                row.optionalText("failure_reason"),
                row.uuid("reservation_id"),
                row.uuid("authorization_id"),
                row.uuid("order_id"),
                row.optionalText("undo_reason")
                        .map(reason -> new Undo(
                                UndoReason.valueOf(reason),
                                row.flag("order_open"),
                                row.flag("reservation_open"),
                                row.flag("authorization_open"))),
                Origin.read(row));
    }

    private List<CartItem> items(UUID checkoutId) {
        return unit.list(
                "SELECT product_id, quantity, unit_price FROM checkout_items WHERE checkout_id = ? ORDER BY line",
                row -> CartItem.builder()
                        .productId(row.uuid("product_id"))
                        .quantity(row.number("quantity"))
                        .unitPrice(row.number("unit_price"))
                        .build(),
                checkoutId);
    }
}
