package com.acme.examples.demo;

import static com.acme.examples.demo.TestFlow.awaitValue;
import static com.acme.examples.demo.TestFlow.handled;
import static com.acme.examples.demo.TestFlow.product;
import static com.acme.examples.demo.TestFlow.stock;
import static com.acme.examples.demo.TestFlow.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.contracts.fulfilment.v1.ReleaseInventory;
import com.acme.contracts.fulfilment.v1.ReservationItem;
import com.acme.contracts.fulfilment.v1.ReserveInventory;
import com.acme.contracts.ordering.v1.CancelOrder;
import com.acme.contracts.ordering.v1.CancellationReason;
import com.acme.contracts.ordering.v1.CreateOrder;
import com.acme.contracts.ordering.v1.OrderItem;
import com.acme.contracts.payments.v1.AuthorizePayment;
import com.acme.contracts.payments.v1.VoidAuthorization;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Commands of one saga can overtake each other on their way; the compensation wins whenever it comes. */
class CompensationFirstTest {

    private final UUID checkoutId = UUID.randomUUID();

    @Test
    void aReservationThatComesAfterItsReleaseHoldsNothing() {
        UUID product = product(5);
        UUID reservationId = UUID.randomUUID();

        handled(
                "inventory_system",
                ReleaseInventory.CONTRACT,
                ReleaseInventory.builder()
                        .reservationId(reservationId)
                        .checkoutId(checkoutId)
                        .build());
        handled(
                "inventory_system",
                ReserveInventory.CONTRACT,
                ReserveInventory.builder()
                        .reservationId(reservationId)
                        .checkoutId(checkoutId)
                        .cartId(UUID.randomUUID())
                        .items(List.of(ReservationItem.builder()
                                .productId(product)
                                .quantity(5)
                                .build()))
                        .build());

        assertThat(value(stock(product, "held"))).isEqualTo("0");
        assertThat(value(TestFlow.reservation(checkoutId, "status"))).isEqualTo("RELEASED");
        assertThat(published("inventory_system")).isEqualTo("inventory-released");
    }

    @Test
    void anAuthorizationThatComesAfterItsVoidMovesNoMoney() {
        UUID authorizationId = UUID.randomUUID();

        handled(
                "payment_processing_system",
                VoidAuthorization.CONTRACT,
                VoidAuthorization.builder()
                        .authorizationId(authorizationId)
                        .checkoutId(checkoutId)
                        .build());
        handled(
                "payment_processing_system",
                AuthorizePayment.CONTRACT,
                AuthorizePayment.builder()
                        .authorizationId(authorizationId)
                        .checkoutId(checkoutId)
                        .cartId(UUID.randomUUID())
                        .customerId(UUID.randomUUID())
                        .amount(100)
                        .currency("EUR")
                        .build());

        awaitValue("VOIDED", TestFlow.authorization(checkoutId, "status"));
        assertThat(published("payment_processing_system")).isEqualTo("authorization-voided");
        assertThat(value("SELECT status FROM external_payment_provider.holds WHERE idempotency_key = '"
                        + authorizationId + "'"))
                .isEqualTo("VOIDED");
    }

    @Test
    void anOrderThatComesAfterItsCancellationIsRejected() {
        UUID orderId = UUID.randomUUID();

        handled(
                "order_management_system",
                CancelOrder.CONTRACT,
                CancelOrder.builder()
                        .orderId(orderId)
                        .reason(CancellationReason.CHECKOUT_FAILED)
                        .build());
        handled(
                "order_management_system",
                CreateOrder.CONTRACT,
                CreateOrder.builder()
                        .orderId(orderId)
                        .checkoutId(checkoutId)
                        .cartId(UUID.randomUUID())
                        .customerId(UUID.randomUUID())
                        .items(List.of(OrderItem.builder()
                                .productId(UUID.randomUUID())
                                .quantity(1)
                                .unitPrice(100)
                                .build()))
                        .total(100)
                        .currency("EUR")
                        .build());

        assertThat(TestFlow.BOOKS.rows(TestFlow.order(checkoutId, "status"))).isEmpty();
        assertThat(published("order_management_system")).isEqualTo("order-rejected");
        assertThat(value(payloads("order_management_system", "convert_from(payload, 'UTF8')::json ->> 'reason'")))
                .isEqualTo("CANCELLED_FIRST");
    }

    /** The type of the only message that the system published about this test's checkout. */
    private String published(String system) {
        String type = payloads(system, "header_values[array_position(header_names, 'ce_type')]");
        awaitValue("1", "SELECT count(*) FROM (" + type + ") AS published");
        return value(type);
    }

    private String payloads(String system, String column) {
        return "SELECT " + column + " FROM " + system + ".outbox WHERE convert_from(payload, 'UTF8') LIKE '%"
                + checkoutId + "%'";
    }
}
