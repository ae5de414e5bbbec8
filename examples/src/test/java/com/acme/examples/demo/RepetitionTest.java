package com.acme.examples.demo;

import static com.acme.examples.demo.TestFlow.HEAVY;
import static com.acme.examples.demo.TestFlow.awaitCheckout;
import static com.acme.examples.demo.TestFlow.awaitValue;
import static com.acme.examples.demo.TestFlow.cart;
import static com.acme.examples.demo.TestFlow.client;
import static com.acme.examples.demo.TestFlow.handled;
import static com.acme.examples.demo.TestFlow.item;
import static com.acme.examples.demo.TestFlow.messages;
import static com.acme.examples.demo.TestFlow.orderOf;
import static com.acme.examples.demo.TestFlow.product;
import static com.acme.examples.demo.TestFlow.send;
import static com.acme.examples.demo.TestFlow.stock;
import static com.acme.examples.demo.TestFlow.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.contracts.fulfilment.v1.ReleaseInventory;
import com.acme.contracts.fulfilment.v1.ReservationItem;
import com.acme.contracts.fulfilment.v1.ReserveInventory;
import com.acme.contracts.ordering.v1.CheckoutCart;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    @Test
    void aMessageThatIsDeliveredTwiceWorksOnce() {
        UUID product = product(10);
        UUID checkoutId = UUID.randomUUID();
        ReserveInventory command = reserve(UUID.randomUUID(), checkoutId, product);
        String messageId = UUID.randomUUID().toString();

        send(ReserveInventory.CONTRACT, command, messageId);
        send(ReserveInventory.CONTRACT, command, messageId);
        ReserveInventory after = reserve(UUID.randomUUID(), UUID.randomUUID(), product);
        handled("inventory_system", ReserveInventory.CONTRACT, after);

        assertThat(value(stock(product, "held"))).isEqualTo("2");
        assertThat(value("SELECT count(*) FROM inventory_system.outbox WHERE convert_from(payload, 'UTF8') LIKE '%"
                        + checkoutId + "%'"))
                .isEqualTo("1");
        release(command, after);
    }

    @Test
    void aCommandThatIsSentAgainUnderAnotherMessageIdWorksOnce() {
        UUID product = product(10);
        ReserveInventory command = reserve(UUID.randomUUID(), UUID.randomUUID(), product);

        handled("inventory_system", ReserveInventory.CONTRACT, command);
        handled("inventory_system", ReserveInventory.CONTRACT, command);

        assertThat(value(stock(product, "held"))).isEqualTo("1");
        release(command);
    }

    @Test
    void theSameCheckoutOverKafkaTwiceAndByHttpIsOneCheckout() {
        UUID product = product(HEAVY);
        CheckoutCart cart = cart(item(product, 2)).build();

        TestFlow.CART_API.checkOut(cart).join();
        TestFlow.CART_API.checkOut(cart).join();
        assertThat(client().checkOut(cart).statusCode()).isEqualTo(202);
        assertThat(client().checkOut(cart).statusCode()).isEqualTo(202);

        awaitCheckout(cart.checkoutId(), "COMPLETED");
        awaitValue(Long.toString(HEAVY - 2), stock(product, "on_hand"));
        assertThat(messages("orders.events", "order-created", orderOf(cart.checkoutId())))
                .isEqualTo(1);
    }

    @Test
    void anotherCheckoutUnderTheSameIdIsAConflict() {
        UUID product = product(10);
        CheckoutCart cart = cart(item(product, 1)).build();
        assertThat(client().checkOut(cart).statusCode()).isEqualTo(202);

        CheckoutCart other =
                cart.toBuilder().items(List.of(item(product, 2))).total(500).build();

        assertThat(client().checkOut(other).statusCode()).isEqualTo(409);
        awaitCheckout(cart.checkoutId(), "COMPLETED");
        assertThat(value(TestFlow.order(cart.checkoutId(), "total"))).isEqualTo("250");
    }

    private static ReserveInventory reserve(UUID reservationId, UUID checkoutId, UUID product) {
        return ReserveInventory.builder()
                .reservationId(reservationId)
                .checkoutId(checkoutId)
                .cartId(UUID.randomUUID())
                .items(List.of(
                        ReservationItem.builder().productId(product).quantity(1).build()))
                .build();
    }

    /** Gives everything back, so that no test leaves stock held. */
    private static void release(ReserveInventory... commands) {
        for (ReserveInventory command : commands) {
            handled(
                    "inventory_system",
                    ReleaseInventory.CONTRACT,
                    ReleaseInventory.builder()
                            .reservationId(command.reservationId())
                            .checkoutId(command.checkoutId())
                            .build());
        }
    }
}
