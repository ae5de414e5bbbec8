package com.acme.examples.inventory;

import com.acme.contracts.fulfilment.v1.ReservationItem;
import com.acme.contracts.fulfilment.v1.ReserveInventory;
import com.acme.examples.platform.database.OwnedSchema;
import com.acme.examples.platform.database.Row;
import com.acme.examples.platform.database.UnitOfWork;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reservations of the inventory database, within one transaction. */
final class Reservations {

    static final OwnedSchema SCHEMA = new OwnedSchema(
            "inventory_system", List.of(OwnedSchema.INBOX_AND_OUTBOX, "/com/acme/examples/inventory/V1__stock.sql"));

    private static final String ALL = "SELECT * FROM reservations WHERE ";

    private final UnitOfWork unit;

    Reservations(UnitOfWork unit) {
        this.unit = unit;
    }

    Optional<Reservation> findToDecide(UUID reservationId) {
        return unit.one(ALL + "reservation_id = ? FOR UPDATE", this::read, reservationId);
    }

    List<Reservation> findHeldForOrderToDecide(UUID orderId) {
        return unit.list(ALL + "order_id = ? AND status = 'HELD' FOR UPDATE", this::read, orderId);
    }

    List<Reservation> findExpiredToDecide(int limit) {
        return unit.list(
                ALL + "status = 'HELD' AND order_id IS NULL AND expires_at <= now()"
                        + " ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED",
                this::read,
                limit);
    }

    /** Notes the decision and says until when the hold lasts. */
    OffsetDateTime insert(ReserveInventory command, Reservation.Status status, Duration timeToLive) {
        OffsetDateTime expiresAt = unit.now().plus(timeToLive);
        unit.update(
                "INSERT INTO reservations (reservation_id, checkout_id, status, decided_at, expires_at)"
                        + " VALUES (?, ?, ?, now(), ?)",
                command.reservationId(),
                command.checkoutId(),
                status,
                expiresAt);
        int line = 0;
        for (ReservationItem item : command.items()) {
            unit.update(
                    "INSERT INTO reservation_items (reservation_id, line, product_id, quantity) VALUES (?, ?, ?, ?)",
                    command.reservationId(),
                    line++,
                    item.productId(),
                    item.quantity());
        }
        return expiresAt;
    }

    /** Remembers a release that came before its reservation, so that the late one is refused. */
    void insertTombstone(UUID reservationId, UUID checkoutId, Optional<String> reason) {
        unit.update("""
                INSERT INTO reservations (reservation_id, checkout_id, status, release_reason, decided_at, ended_at)
                VALUES (?, ?, 'RELEASED', ?, now(), now())""", reservationId, checkoutId, reason.orElse(null));
    }

    void release(UUID reservationId, Optional<String> reason) {
        unit.update(
                "UPDATE reservations SET status = 'RELEASED', release_reason = ?, ended_at = now()"
                        + " WHERE reservation_id = ?",
                reason.orElse(null),
                reservationId);
    }

    void consume(UUID reservationId) {
        unit.update(
                "UPDATE reservations SET status = 'CONSUMED', ended_at = now() WHERE reservation_id = ?",
                reservationId);
    }

    /** From now on an order exists for the hold, and it does not expire. */
    void assignOrder(UUID checkoutId, UUID orderId) {
        unit.update(
                "UPDATE reservations SET order_id = ? WHERE checkout_id = ? AND status = 'HELD'", orderId, checkoutId);
    }

    private Reservation read(Row row) {
        UUID reservationId = row.uuid("reservation_id");
        return new Reservation(
                reservationId,
                row.uuid("checkout_id"),
                Reservation.Status.valueOf(row.text("status")),
                row.optionalText("release_reason"),
                row.optionalTime("ended_at"),
                items(reservationId));
    }

    private List<ReservationItem> items(UUID reservationId) {
        return unit.list(
                "SELECT product_id, quantity FROM reservation_items WHERE reservation_id = ? ORDER BY line",
                row -> ReservationItem.builder()
                        .productId(row.uuid("product_id"))
                        .quantity(row.number("quantity"))
                        .build(),
                reservationId);
    }
}
