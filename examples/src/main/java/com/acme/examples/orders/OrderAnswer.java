package com.acme.examples.orders;

import com.acme.contracts.ordering.v1.GetOrder;
import com.acme.contracts.ordering.v1.GetOrderResponse;
import com.acme.contracts.ordering.v1.OrderFound;
import com.acme.contracts.ordering.v1.OrderNotFound;
import com.acme.contracts.ordering.v1.OrderStatus;
import com.acme.examples.platform.database.UnitOfWork;

/** The one answer to get-order, whether it was asked over Kafka or by HTTP. */
final class OrderAnswer {

    private OrderAnswer() {}

    static GetOrderResponse to(GetOrder query, UnitOfWork unit) {
        return new Orders(unit)
                .find(query.orderId())
                .map(OrderAnswer::found)
                .orElseGet(() -> GetOrderResponse.of(
                        OrderNotFound.builder().orderId(query.orderId()).build()));
    }

    private static GetOrderResponse found(Order order) {
        return GetOrderResponse.of(OrderFound.builder()
                .orderId(order.orderId())
                .customerId(order.customerId())
                .status(OrderStatus.of(order.status().name()))
                .items(order.items())
                .total(order.total())
                .currency(order.currency())
                .createdAt(order.createdAt())
                .updatedAt(order.updatedAt())
                .build());
    }
}
