package com.acme.examples.warehouse;

import com.acme.contracts.fulfilment.services.WarehouseServiceHandler;
import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.messaging.RunningService;
import java.time.Duration;

/** Starts the service of the warehouse-system. */
public final class WarehouseSystem {

    private static final Duration LOOK_FOR_WORK = Duration.ofMillis(100);

    private WarehouseSystem() {}

    public static RunningService startWarehouseService(Surroundings surroundings, PackingTime packingTime) {
        RunningService service = RunningService.open(WarehouseService.SERVICE, surroundings, PickLists.SCHEMA);
        WarehouseService warehouse = new WarehouseService(service.database(), packingTime);
        return service.consume(WarehouseServiceHandler.descriptor(warehouse)).tick(LOOK_FOR_WORK, warehouse::pack);
    }
}
