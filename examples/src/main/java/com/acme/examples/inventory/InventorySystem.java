package com.acme.examples.inventory;

import com.acme.contracts.fulfilment.services.InventoryServiceHandler;
import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.database.Database;
import com.acme.examples.platform.messaging.RunningService;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Starts the service of the inventory-system. */
public final class InventorySystem {

    private static final Duration LOOK_FOR_EXPIRED = Duration.ofMillis(500);

    private InventorySystem() {}

    /** @param timeToLive how long stock is held for a checkout of which nothing more is heard */
    public static RunningService startInventoryService(Surroundings surroundings, Duration timeToLive) {
        RunningService service = RunningService.open(InventoryService.SERVICE, surroundings, Reservations.SCHEMA);
        InventoryService inventory = new InventoryService(timeToLive);
        return service.consume(InventoryServiceHandler.descriptor(inventory))
                .tick(LOOK_FOR_EXPIRED, () -> service.database().transact(inventory::expire));
    }

    /** Goods come in at the warehouse's gate, which no message speaks of. */
    public static void receiveGoods(Surroundings surroundings, Map<UUID, Long> quantities) {
        try (Database database = Database.open(surroundings.postgres(), Reservations.SCHEMA)) {
            database.transact(unit -> quantities.forEach(new Stock(unit)::receive));
        }
    }
}
