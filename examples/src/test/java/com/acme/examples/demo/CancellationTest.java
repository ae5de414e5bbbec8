package com.acme.examples.demo;

import static com.acme.examples.demo.TestFlow.HEAVY;
import static com.acme.examples.demo.TestFlow.authorization;
import static com.acme.examples.demo.TestFlow.awaitCheckout;
import static com.acme.examples.demo.TestFlow.awaitNothingHeld;
import static com.acme.examples.demo.TestFlow.awaitValue;
import static com.acme.examples.demo.TestFlow.cart;
import static com.acme.examples.demo.TestFlow.checkout;
import static com.acme.examples.demo.TestFlow.client;
import static com.acme.examples.demo.TestFlow.handled;
import static com.acme.examples.demo.TestFlow.item;
import static com.acme.examples.demo.TestFlow.messages;
import static com.acme.examples.demo.TestFlow.order;
import static com.acme.examples.demo.TestFlow.orderOf;
import static com.acme.examples.demo.TestFlow.product;
import static com.acme.examples.demo.TestFlow.reservation;
import static com.acme.examples.demo.TestFlow.send;
import static com.acme.examples.demo.TestFlow.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.contracts.fulfilment.v1.OrderPacked;
import com.acme.contracts.ordering.v1.CancelOrder;
import com.acme.contracts.ordering.v1.CancellationReason;
import com.acme.contracts.ordering.v1.CheckoutCart;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CancellationTest {

    @Test
    void anOrderThatIsCancelledBeforeItIsPackedGivesStockAndMoneyBack() {
        UUID product = product(HEAVY);
        UUID checkoutId = createdOrder(product, HEAVY);

        assertThat(client().cancel(orderOf(checkoutId)).statusCode()).isEqualTo(202);

        awaitValue("CANCELLED", order(checkoutId, "status"));
        awaitNothingHeld(checkoutId, product);
        awaitValue("ORDER_CANCELLED", reservation(checkoutId, "release_reason"));
        awaitValue("STOPPED", pickList(checkoutId));
        assertThat(value(checkout(checkoutId, "state"))).isEqualTo("COMPLETED");
    }

    @Test
    void aCancellationAfterPackingIsRefusedAndTheOrderStaysPaid() {
        UUID checkoutId = createdOrder(product(1), 1);
        awaitValue("CAPTURED", authorization(checkoutId, "status"));
        UUID orderId = orderOf(checkoutId);

        assertThat(client().cancel(orderId).statusCode()).isEqualTo(202);

        awaitValue(
                "1",
                "SELECT count(*) FROM order_management_system.refused_cancellations WHERE order_id = '" + orderId
                        + "'");
        assertThat(value(order(checkoutId, "status"))).isEqualTo("COMPLETED");
        assertThat(value(authorization(checkoutId, "status"))).isEqualTo("CAPTURED");
    }

    @Test
    void packingAfterACancellationChangesNothing() {
        UUID product = product(HEAVY);
        UUID checkoutId = createdOrder(product, HEAVY);
        UUID orderId = orderOf(checkoutId);
        send(CancelOrder.CONTRACT, cancellation(orderId));
        awaitValue("CANCELLED", order(checkoutId, "status"));

        handled("order_management_system", OrderPacked.CONTRACT, packed(orderId));
        handled("order_management_system", CancelOrder.CONTRACT, cancellation(orderId));

        awaitValue("2", "SELECT " + messagesInOutbox(orderId, "order-cancelled"));
        awaitNothingHeld(checkoutId, product);
        assertThat(value(order(checkoutId, "status"))).isEqualTo("CANCELLED");
        assertThat(messages("orders.events", "order-completed", orderId)).isZero();
    }

    /** Both are sent at once, many times; whoever is first, the other loses, and the books agree with the decision. */
    @Test
    void theOrderServiceDecidesTheRaceBetweenPackingAndCancelling() {
        UUID product = product(20 * HEAVY);
        List<UUID> checkouts = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            CheckoutCart cart = cart(item(product, HEAVY)).build();
            TestFlow.CART_API.checkOut(cart).join();
            checkouts.add(cart.checkoutId());
        }
        for (UUID checkoutId : checkouts) {
            awaitCheckout(checkoutId, "COMPLETED");
        }

        for (UUID checkoutId : checkouts) {
            UUID orderId = orderOf(checkoutId);
            CompletableFuture<Void> packing =
                    CompletableFuture.runAsync(() -> send(OrderPacked.CONTRACT, packed(orderId)));
            send(CancelOrder.CONTRACT, cancellation(orderId));
            packing.join();
        }

        int consumed = 0;
        for (UUID checkoutId : checkouts) {
            awaitValue("t", order(checkoutId, "status <> 'CREATED'"));
            UUID orderId = orderOf(checkoutId);
            boolean completed = value(order(checkoutId, "status")).equals("COMPLETED");
            consumed += completed ? 1 : 0;
            awaitValue(completed ? "CONSUMED" : "RELEASED", reservation(checkoutId, "status"));
            awaitValue(completed ? "CAPTURED" : "VOIDED", authorization(checkoutId, "status"));
            awaitValue(completed ? "0" : "1", "SELECT " + messagesInOutbox(orderId, "order-cancelled"));
            awaitValue(completed ? "1" : "0", "SELECT " + messagesInOutbox(orderId, "order-completed"));
        }
        assertThat(value(TestFlow.stock(product, "on_hand"))).isEqualTo(Long.toString((20 - consumed) * HEAVY));
        assertThat(checkouts.stream().map(id -> value(order(id, "status"))).collect(Collectors.toSet()))
                .isSubsetOf(Set.of("COMPLETED", "CANCELLED"));
    }

    private static UUID createdOrder(UUID product, long quantity) {
        CheckoutCart cart = cart(item(product, quantity)).build();
        TestFlow.CART_API.checkOut(cart).join();
        awaitCheckout(cart.checkoutId(), "COMPLETED");
        return cart.checkoutId();
    }

    private static CancelOrder cancellation(UUID orderId) {
        return CancelOrder.builder()
                .orderId(orderId)
                .reason(CancellationReason.CUSTOMER_REQUESTED)
                .build();
    }

    private static OrderPacked packed(UUID orderId) {
        return OrderPacked.builder()
                .orderId(orderId)
                .packedAt(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .build();
    }

    private static String pickList(UUID checkoutId) {
        return "SELECT status FROM warehouse_system.pick_lists WHERE order_id = '" + orderOf(checkoutId) + "'";
    }

    private static String messagesInOutbox(UUID orderId, String type) {
        return "count(*) FROM order_management_system.outbox WHERE key = '" + orderId + "' AND '" + type
                + "' = ANY(header_values)";
    }
}
