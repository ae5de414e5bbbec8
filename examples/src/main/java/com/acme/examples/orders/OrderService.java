package com.acme.examples.orders;

import com.acme.contracts.fulfilment.v1.OrderPacked;
import com.acme.contracts.ordering.services.OrderServiceHandler;
import com.acme.contracts.ordering.v1.CancelOrder;
import com.acme.contracts.ordering.v1.CreateOrder;
import com.acme.contracts.ordering.v1.GetOrder;
import com.acme.contracts.ordering.v1.GetOrderResponse;
import com.acme.contracts.ordering.v1.OrderCancellationRefused;
import com.acme.contracts.ordering.v1.OrderCancelled;
import com.acme.contracts.ordering.v1.OrderCompleted;
import com.acme.contracts.ordering.v1.OrderCreated;
import com.acme.contracts.ordering.v1.OrderItem;
import com.acme.contracts.ordering.v1.OrderRejected;
import com.acme.contracts.ordering.v1.OrderRejectionReason;
import com.acme.contracts.ordering.v1.OrderStatus;
import com.acme.examples.platform.database.UnitOfWork;
import dev.counterpart.runtime.service.MessageContext;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Decides what becomes of an order: created or rejected, then completed or cancelled, whichever was asked first. Each method
 * runs in the transaction of its batch; what it publishes leaves when that is committed.
 */
final class OrderService implements OrderServiceHandler<UnitOfWork> {

    @Override
    public void onCreateOrder(CreateOrder command, MessageContext<UnitOfWork> in) {
        Orders orders = new Orders(in.unitOfWork());
        Optional<Order> existing = orders.findToDecide(command.orderId());
        if (existing.isPresent()) {
            if (!existing.get().comesFrom(command)) {
                reject(command, OrderRejectionReason.ORDER_ID_TAKEN, in);
            }
        } else if (orders.isCancelledBeforeCreation(command.orderId())) {
            reject(command, OrderRejectionReason.CANCELLED_FIRST, in);
        } else if (totalExceedsItems(command)) {
            reject(command, OrderRejectionReason.TOTAL_EXCEEDS_ITEMS, in);
        } else {
            Order order = Order.from(command, in.unitOfWork().now());
            orders.insert(order);
            in.publish(
                    OrderCreated.CONTRACT,
                    OrderCreated.builder()
                            .orderId(order.orderId())
                            .customerId(order.customerId())
                            .items(order.items())
                            .total(order.total())
                            .currency(order.currency())
                            .createdAt(order.createdAt())
                            .checkoutId(order.checkoutId())
                            .cartId(order.cartId())
                            .status(OrderStatus.CREATED)
                            .build());
        }
    }

    @Override
    public void onCancelOrder(CancelOrder command, MessageContext<UnitOfWork> in) {
        Orders orders = new Orders(in.unitOfWork());
        Optional<Order> existing = orders.findToDecide(command.orderId());
        if (existing.isEmpty()) {
            orders.cancelBeforeCreation(command.orderId(), command.reason().text());
        } else if (existing.get().status() == Order.Status.CREATED) {
            orders.cancel(command.orderId(), command.reason().text());
        } else if (existing.get().status() == Order.Status.COMPLETED) {
            orders.noteRefusal(command.orderId(), command.reason().text());
            in.publish(
                    OrderCancellationRefused.CONTRACT,
                    OrderCancellationRefused.builder()
                            .orderId(command.orderId())
                            .status(OrderStatus.COMPLETED)
                            .refusedAt(in.unitOfWork().now())
                            .build());
            return;
        }
        // Asked again, answered again: whoever asks may have missed the first answer.
        in.publish(OrderCancelled.CONTRACT, orders.cancellation(command.orderId()));
    }

    @Override
    public void onOrderPacked(OrderPacked event, MessageContext<UnitOfWork> in) {
        Orders orders = new Orders(in.unitOfWork());
        Optional<Order> existing = orders.findToDecide(event.orderId());
        if (existing.isEmpty() || existing.get().status() != Order.Status.CREATED) {
            // Cancelled before it was packed, or a repetition: nothing changes.
            return;
        }
        Order order = existing.get();
        orders.complete(order.orderId());
        OrderCompleted.Builder completed = OrderCompleted.builder()
                .orderId(order.orderId())
                .customerId(order.customerId())
                .completedAt(in.unitOfWork().now());
        order.paymentAuthorizationId().ifPresent(completed::paymentAuthorizationId);
        order.inventoryReservationId().ifPresent(completed::inventoryReservationId);
        in.publish(OrderCompleted.CONTRACT, completed.build());
    }

    @Override
    public GetOrderResponse onGetOrder(GetOrder query, MessageContext<UnitOfWork> in) {
        return OrderAnswer.to(query, in.unitOfWork());
    }

    private static void reject(CreateOrder command, OrderRejectionReason reason, MessageContext<UnitOfWork> in) {
        in.publish(
                OrderRejected.CONTRACT,
                OrderRejected.builder()
                        .orderId(command.orderId())
                        .checkoutId(command.checkoutId())
                        .reason(reason)
                        .rejectedAt(in.unitOfWork().now())
                        .build());
    }

    /** A promotion may lower the total; nothing may raise it above what the items cost. */
    private static boolean totalExceedsItems(CreateOrder command) {
        BigInteger items = BigInteger.ZERO;
        for (OrderItem item : command.items()) {
            items = items.add(BigInteger.valueOf(item.quantity()).multiply(BigInteger.valueOf(item.unitPrice())));
        }
        return BigInteger.valueOf(command.total()).compareTo(items) > 0;
    }
}
