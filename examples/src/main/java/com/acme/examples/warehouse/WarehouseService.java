package com.acme.examples.warehouse;

import com.acme.contracts.fulfilment.services.WarehouseServiceHandler;
import com.acme.contracts.fulfilment.v1.OrderPacked;
import com.acme.contracts.ordering.v1.OrderCancelled;
import com.acme.contracts.ordering.v1.OrderCreated;
import com.acme.contracts.ordering.v1.OrderItem;
import com.acme.examples.platform.database.Database;
import com.acme.examples.platform.database.UnitOfWork;
import com.acme.examples.platform.messaging.DatabaseOutbox;
import com.acme.examples.platform.messaging.Origin;
import dev.counterpart.runtime.service.MessageContext;

/** Packs orders. It stops when it hears of a cancellation, but who was first is the Order Service's to decide. */
final class WarehouseService implements WarehouseServiceHandler<UnitOfWork> {

    static final String SERVICE = "warehouse-service";

    private static final int PACKED_PER_TICK = 200;

    private final Database database;
    private final PackingTime packingTime;

    WarehouseService(Database database, PackingTime packingTime) {
        this.database = database;
        this.packingTime = packingTime;
    }

    @Override
    public void onOrderCreated(OrderCreated event, MessageContext<UnitOfWork> in) {
        long units = event.items().stream().mapToLong(OrderItem::quantity).sum();
        new PickLists(in.unitOfWork())
                .add(
                        event.orderId(),
                        units,
                        in.unitOfWork().now().plus(packingTime.of(units)),
                        Origin.of(in.headers()));
    }

    @Override
    public void onOrderCancelled(OrderCancelled event, MessageContext<UnitOfWork> in) {
        new PickLists(in.unitOfWork()).stop(event.orderId(), Origin.of(in.headers()));
    }

    /** Packs what is due by the database's clock. */
    void pack() {
        database.transact(unit -> {
            for (PickLists.Packed packed : new PickLists(unit).packDue(PACKED_PER_TICK)) {
                DatabaseOutbox.since(packed.origin(), SERVICE, unit)
                        .publish(
                                OrderPacked.CONTRACT,
                                OrderPacked.builder()
                                        .orderId(packed.orderId())
                                        .packedAt(packed.packedAt())
                                        .parcelCount(packed.parcelCount())
                                        .build());
            }
        });
    }
}
