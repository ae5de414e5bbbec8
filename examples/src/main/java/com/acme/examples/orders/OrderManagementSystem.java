package com.acme.examples.orders;

import com.acme.contracts.ordering.services.OrderServiceHandler;
import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.messaging.RunningService;

/** Starts the services of the order-management-system. */
public final class OrderManagementSystem {

    private OrderManagementSystem() {}

    public static RunningService startOrderService(Surroundings surroundings, int httpPort) {
        RunningService service = RunningService.open("order-service", surroundings, Orders.SCHEMA);
        return service.consume(OrderServiceHandler.descriptor(new OrderService()))
                .serve(httpPort, new OrderHttp(service.database()).routes());
    }
}
