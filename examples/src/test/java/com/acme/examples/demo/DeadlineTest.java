package com.acme.examples.demo;

import static com.acme.examples.demo.TestFlow.FLOW;
import static com.acme.examples.demo.TestFlow.HEAVY;
import static com.acme.examples.demo.TestFlow.SURROUNDINGS;
import static com.acme.examples.demo.TestFlow.amend;
import static com.acme.examples.demo.TestFlow.awaitCheckout;
import static com.acme.examples.demo.TestFlow.awaitNothingHeld;
import static com.acme.examples.demo.TestFlow.awaitValue;
import static com.acme.examples.demo.TestFlow.cart;
import static com.acme.examples.demo.TestFlow.checkout;
import static com.acme.examples.demo.TestFlow.handled;
import static com.acme.examples.demo.TestFlow.item;
import static com.acme.examples.demo.TestFlow.order;
import static com.acme.examples.demo.TestFlow.orderOf;
import static com.acme.examples.demo.TestFlow.product;
import static com.acme.examples.demo.TestFlow.reservation;
import static com.acme.examples.demo.TestFlow.stock;
import static com.acme.examples.demo.TestFlow.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.contracts.fulfilment.v1.ReservationItem;
import com.acme.contracts.fulfilment.v1.ReserveInventory;
import com.acme.contracts.ordering.v1.CheckoutCart;
import com.acme.contracts.ordering.v1.OrderCreated;
import com.acme.contracts.ordering.v1.OrderItem;
import com.acme.examples.checkout.CheckoutSystem;
import com.acme.examples.checkout.SagaTimes;
import com.acme.examples.inventory.InventorySystem;
import com.acme.examples.platform.messaging.RunningService;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final SagaTimes IMPATIENT = new SagaTimes(
            Duration.ofMillis(700), Duration.ofMillis(700), Duration.ofMillis(700), Duration.ofSeconds(1), 100);

    /** Whoever is silent gets the step and its compensation together when it is back, and in this order. */
    @ParameterizedTest
    @CsvSource({"inventory-service, RESERVING", "payment-api, AUTHORIZING", "order-service, CREATING"})
    void aStepThatIsNotAnsweredInTimeIsTakenBack(String silent, String state) {
        UUID product = product(HEAVY);
        CheckoutCart cart = cart(item(product, HEAVY)).build();
        FLOW.stop(silent);
        FLOW.stop("checkout-orchestrator");
        try (RunningService impatient = CheckoutSystem.startCheckoutOrchestrator(SURROUNDINGS, IMPATIENT)) {
            assertThat(impatient.name()).isEqualTo("checkout-orchestrator");
            TestFlow.CART_API.checkOut(cart).join();
            awaitCheckout(cart.checkoutId(), state);
            awaitCheckout(cart.checkoutId(), "COMPENSATING");
            FLOW.start(silent);
            awaitCheckout(cart.checkoutId(), "FAILED");
        } finally {
            FLOW.start("checkout-orchestrator");
        }
        assertThat(value(checkout(cart.checkoutId(), "failure_reason"))).isEqualTo("TIMED_OUT");
        awaitNothingHeld(cart.checkoutId(), product);
        assertThat(value("SELECT count(*) FROM (" + order(cart.checkoutId(), "status")
                        + ") AS o WHERE status <> 'CANCELLED'"))
                .isEqualTo("0");
    }

    /** The order was written, packed and paid; only the answer was late. Then the checkout has not failed. */
    @Test
    void aCheckoutWhoseOrderWasPackedMeanwhileIsCompleted() {
        UUID product = product(1);
        CheckoutCart cart = cart(item(product, 1)).build();
        TestFlow.CART_API.checkOut(cart).join();
        awaitValue("COMPLETED", order(cart.checkoutId(), "status"));
        awaitCheckout(cart.checkoutId(), "COMPLETED");

        FLOW.stop("checkout-orchestrator");
        amend("UPDATE checkout_system.checkouts SET state = 'CREATING', ended_at = NULL, step_deadline = now()"
                + " WHERE checkout_id = '" + cart.checkoutId() + "'");
        FLOW.start("checkout-orchestrator");

        awaitValue(
                "1",
                "SELECT count(*) FROM order_management_system.refused_cancellations WHERE order_id = '"
                        + orderOf(cart.checkoutId()) + "'");
        awaitCheckout(cart.checkoutId(), "COMPLETED");
        assertThat(value(reservation(cart.checkoutId(), "status"))).isEqualTo("CONSUMED");
    }

    @Test
    void aReservationExpiresOnlyWhileNoOrderExistsForIt() {
        UUID product = product(10);
        UUID forgotten = UUID.randomUUID();
        UUID ordered = UUID.randomUUID();
        FLOW.stop("inventory-service");
        try (RunningService hasty = InventorySystem.startInventoryService(SURROUNDINGS, Duration.ofSeconds(2))) {
            assertThat(hasty.name()).isEqualTo("inventory-service");
            reserve(ordered, product);
            reserve(forgotten, product);
            handled("inventory_system", OrderCreated.CONTRACT, orderCreated(ordered, product));

            awaitValue("EXPIRED", reservation(forgotten, "release_reason"));
            awaitValue("t", reservation(ordered, "expires_at < now() - interval '1 second'"));
            assertThat(value(reservation(ordered, "status"))).isEqualTo("HELD");
            assertThat(value(stock(product, "held"))).isEqualTo("1");
        } finally {
            FLOW.start("inventory-service");
        }
        amend("UPDATE inventory_system.reservations SET order_id = NULL, expires_at = now() WHERE checkout_id = '"
                + ordered + "'");
        awaitValue("0", stock(product, "held"));
    }

    private static void reserve(UUID checkoutId, UUID product) {
        handled(
                "inventory_system",
                ReserveInventory.CONTRACT,
                ReserveInventory.builder()
                        .reservationId(UUID.randomUUID())
                        .checkoutId(checkoutId)
                        .cartId(UUID.randomUUID())
                        .items(List.of(ReservationItem.builder()
                                .productId(product)
                                .quantity(1)
                                .build()))
                        .build());
    }

    private static OrderCreated orderCreated(UUID checkoutId, UUID product) {
        return OrderCreated.builder()
                .orderId(UUID.randomUUID())
                .customerId(UUID.randomUUID())
                .items(List.of(OrderItem.builder()
                        .productId(product)
                        .quantity(HEAVY)
                        .unitPrice(1)
                        .build()))
                .total(1)
                .currency("EUR")
                .createdAt(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .checkoutId(checkoutId)
                .build();
    }
}
