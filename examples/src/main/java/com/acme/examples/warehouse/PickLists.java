package com.acme.examples.warehouse;

import com.acme.examples.platform.database.OwnedSchema;
import com.acme.examples.platform.database.UnitOfWork;
import com.acme.examples.platform.messaging.Origin;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The warehouse database, within one transaction. */
final class PickLists {

    static final OwnedSchema SCHEMA = new OwnedSchema(
            "warehouse_system",
            List.of(OwnedSchema.INBOX_AND_OUTBOX, "/com/acme/examples/warehouse/V1__pick_lists.sql"));

    private static final long UNITS_PER_PARCEL = 20;
    private static final long MOST_PARCELS = 1_000;

    private final UnitOfWork unit;

    PickLists(UnitOfWork unit) {
        this.unit = unit;
    }

    /** A packed order. */
    record Packed(UUID orderId, OffsetDateTime packedAt, long parcelCount, Origin origin) {}

    /** An order that is known already, if only because it was stopped before it came, stays as it is. */
    void add(UUID orderId, long units, OffsetDateTime packAt, Origin origin) {
        unit.update(
                """
                INSERT INTO pick_lists (order_id, status, units, pack_at, correlation_id, causation_id, traceparent)
                VALUES (?, 'PICKING', ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                orderId,
                units,
                packAt,
                origin.correlationId(),
                origin.causationId().orElse(null),
                origin.traceparent().orElse(null));
    }

    void stop(UUID orderId, Origin origin) {
        unit.update(
                """
                INSERT INTO pick_lists (order_id, status, units, ended_at, correlation_id, causation_id, traceparent)
                VALUES (?, 'STOPPED', 0, now(), ?, ?, ?)
                ON CONFLICT (order_id) DO UPDATE SET status = 'STOPPED', ended_at = now()
                WHERE pick_lists.status = 'PICKING'""",
                orderId,
                origin.correlationId(),
                origin.causationId().orElse(null),
                origin.traceparent().orElse(null));
    }

    List<Packed> packDue(int limit) {
        return unit.list(
                """
                UPDATE pick_lists SET status = 'PACKED', ended_at = now(),
                    parcel_count = greatest(1, least(?, (units + ? - 1) / ?))
                WHERE order_id IN (SELECT order_id FROM pick_lists WHERE status = 'PICKING' AND pack_at <= now()
                    ORDER BY pack_at LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING order_id, ended_at, parcel_count, correlation_id, causation_id, traceparent""",
                row -> new Packed(
                        row.uuid("order_id"), row.time("ended_at"), row.number("parcel_count"), Origin.read(row)),
                MOST_PARCELS,
                UNITS_PER_PARCEL,
                UNITS_PER_PARCEL,
                limit);
    }
}
