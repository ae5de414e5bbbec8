package com.acme.examples.inventory;

import com.acme.contracts.fulfilment.services.InventoryServiceHandler;
import com.acme.contracts.fulfilment.v1.InventoryReleased;
import com.acme.contracts.fulfilment.v1.InventoryReserved;
import com.acme.contracts.fulfilment.v1.InventoryUnavailable;
import com.acme.contracts.fulfilment.v1.ReleaseInventory;
import com.acme.contracts.fulfilment.v1.ReleaseReason;
import com.acme.contracts.fulfilment.v1.ReserveInventory;
import com.acme.contracts.fulfilment.v1.UnavailableItem;
import com.acme.contracts.ordering.v1.OrderCompleted;
import com.acme.contracts.ordering.v1.OrderCreated;
import com.acme.examples.platform.database.UnitOfWork;
import com.acme.examples.platform.messaging.DatabaseOutbox;
import com.acme.examples.platform.messaging.Origin;
import dev.counterpart.runtime.service.MessageContext;
import dev.counterpart.runtime.service.Outgoing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds stock for checkouts, gives it back, and lets it go when an order is completed. */
final class InventoryService implements InventoryServiceHandler<UnitOfWork> {

    static final String SERVICE = "inventory-service";

    private static final Logger log = LoggerFactory.getLogger(InventoryService.class);
    /** More than this of one product no message can speak of. */
    private static final long LARGEST_QUANTITY = 1_000_000;

    private static final int EXPIRED_PER_TICK = 100;

    private final Duration timeToLive;

    InventoryService(Duration timeToLive) {
        this.timeToLive = timeToLive;
    }

    @Override
    public void onReserveInventory(ReserveInventory command, MessageContext<UnitOfWork> in) {
        Reservations reservations = new Reservations(in.unitOfWork());
        if (reservations.findToDecide(command.reservationId()).isPresent()) {
            // A repetition, or a step that was taken back before it came: what was decided stays.
            return;
        }
        Stock stock = new Stock(in.unitOfWork());
        SortedMap<UUID, Long> wanted = Reservation.quantities(command.items());
        List<UnavailableItem> missing = missing(wanted, stock.lockAvailable(wanted));
        if (missing.isEmpty()) {
            stock.hold(wanted);
            in.publish(
                    InventoryReserved.CONTRACT,
                    InventoryReserved.builder()
                            .reservationId(command.reservationId())
                            .checkoutId(command.checkoutId())
                            .items(command.items())
                            .reservedAt(in.unitOfWork().now())
                            .expiresAt(reservations.insert(command, Reservation.Status.HELD, timeToLive))
                            .build());
        } else {
            reservations.insert(command, Reservation.Status.UNAVAILABLE, timeToLive);
            in.publish(
                    InventoryUnavailable.CONTRACT,
                    InventoryUnavailable.builder()
                            .reservationId(command.reservationId())
                            .checkoutId(command.checkoutId())
                            .unavailableItems(missing)
                            .checkedAt(in.unitOfWork().now())
                            .build());
        }
    }

    @Override
    public void onReleaseInventory(ReleaseInventory command, MessageContext<UnitOfWork> in) {
        Reservations reservations = new Reservations(in.unitOfWork());
        Optional<String> reason = command.reason().map(ReleaseReason::text);
        Optional<Reservation> existing = reservations.findToDecide(command.reservationId());
        if (existing.isEmpty()) {
            reservations.insertTombstone(command.reservationId(), command.checkoutId(), reason);
        } else {
            switch (existing.get().status()) {
                case HELD -> {
                    new Stock(in.unitOfWork())
                            .giveBack(Reservation.quantities(existing.get().items()));
                    reservations.release(command.reservationId(), reason);
                }
                case UNAVAILABLE -> reservations.release(command.reservationId(), reason);
                case RELEASED -> {
                    // Asked again, answered again: whoever asks may have missed the first answer.
                }
                case CONSUMED -> {
                    log.warn("reservation {} is consumed and cannot be released", command.reservationId());
                    return;
                }
            }
        }
        publishReleased(reservations, command.reservationId(), in);
    }

    @Override
    public void onOrderCreated(OrderCreated event, MessageContext<UnitOfWork> in) {
        event.checkoutId()
                .ifPresent(checkoutId -> new Reservations(in.unitOfWork()).assignOrder(checkoutId, event.orderId()));
    }

    @Override
    public void onOrderCompleted(OrderCompleted event, MessageContext<UnitOfWork> in) {
        Reservations reservations = new Reservations(in.unitOfWork());
        for (Reservation held : reservations.findHeldForOrderToDecide(event.orderId())) {
            new Stock(in.unitOfWork()).consume(Reservation.quantities(held.items()));
            reservations.consume(held.reservationId());
        }
    }

    /** Gives back what was held for a checkout that nobody pursued; due long after a checkout's own last deadline. */
    void expire(UnitOfWork unit) {
        Reservations reservations = new Reservations(unit);
        for (Reservation expired : reservations.findExpiredToDecide(EXPIRED_PER_TICK)) {
            new Stock(unit).giveBack(Reservation.quantities(expired.items()));
            reservations.release(expired.reservationId(), Optional.of("EXPIRED"));
            publishReleased(
                    reservations,
                    expired.reservationId(),
                    DatabaseOutbox.since(Origin.of(expired.checkoutId()), SERVICE, unit));
        }
    }

    private static void publishReleased(Reservations reservations, UUID id, Outgoing out) {
        Reservation released = reservations.findToDecide(id).orElseThrow();
        InventoryReleased.Builder event = InventoryReleased.builder()
                .reservationId(released.reservationId())
                .checkoutId(released.checkoutId())
                .releasedAt(released.endedAt().orElseThrow());
        released.releaseReason().map(ReleaseReason::of).ifPresent(event::reason);
        out.publish(InventoryReleased.CONTRACT, event.build());
    }

    private static List<UnavailableItem> missing(SortedMap<UUID, Long> wanted, Map<UUID, Long> available) {
        List<UnavailableItem> missing = new ArrayList<>();
        wanted.forEach((productId, quantity) -> {
            long there = available.getOrDefault(productId, 0L);
            if (there < quantity) {
                missing.add(UnavailableItem.builder()
                        .productId(productId)
                        .requested(Math.min(quantity, LARGEST_QUANTITY))
                        .available(Math.min(there, LARGEST_QUANTITY))
                        .build());
            }
        });
        return missing;
    }
}
