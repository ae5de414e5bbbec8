package com.acme.examples.inventory;

import com.acme.contracts.fulfilment.v1.ReservationItem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A hold on stock, or the memory of one that was refused or given back. */
record Reservation(
        UUID reservationId,
        UUID checkoutId,
        Status status,
        Optional<String> releaseReason,
        Optional<OffsetDateTime> endedAt,
        List<ReservationItem> items) {

    enum Status {
        HELD,
        UNAVAILABLE,
        RELEASED,
        CONSUMED
    }

    Reservation {
        items = List.copyOf(items);
    }

    /** How much of each product: a cart may name the same product on two lines. */
    static SortedMap<UUID, Long> quantities(List<ReservationItem> items) {
        SortedMap<UUID, Long> quantities = new TreeMap<>();
        for (ReservationItem item : items) {
            quantities.merge(item.productId(), item.quantity(), Long::sum);
        }
        return quantities;
    }
}
