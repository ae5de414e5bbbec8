package com.acme.examples.demo;

import static com.acme.examples.demo.TestFlow.authorization;
import static com.acme.examples.demo.TestFlow.awaitCheckout;
import static com.acme.examples.demo.TestFlow.awaitNothingHeld;
import static com.acme.examples.demo.TestFlow.awaitValue;
import static com.acme.examples.demo.TestFlow.cart;
import static com.acme.examples.demo.TestFlow.checkout;
import static com.acme.examples.demo.TestFlow.checkoutApi;
import static com.acme.examples.demo.TestFlow.client;
import static com.acme.examples.demo.TestFlow.item;
import static com.acme.examples.demo.TestFlow.order;
import static com.acme.examples.demo.TestFlow.orderOf;
import static com.acme.examples.demo.TestFlow.orderService;
import static com.acme.examples.demo.TestFlow.product;
import static com.acme.examples.demo.TestFlow.provider;
import static com.acme.examples.demo.TestFlow.reservation;
import static com.acme.examples.demo.TestFlow.stock;
import static com.acme.examples.demo.TestFlow.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.contracts.ordering.v1.CheckoutCart;
import com.acme.contracts.ordering.v1.GetOrderResponse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckoutFlowTest {

    @Test
    void aCartSentOverKafkaEndsInACompletedOrderThatIsPaidAndTakenFromStock() {
        UUID product = product(10);
        CheckoutCart cart = cart(item(product, 3)).build();

        TestFlow.CART_API.checkOut(cart).join();

        awaitCheckout(cart.checkoutId(), "COMPLETED");
        awaitValue("COMPLETED", order(cart.checkoutId(), "status"));
        awaitValue("CONSUMED", reservation(cart.checkoutId(), "status"));
        awaitValue("CAPTURED", authorization(cart.checkoutId(), "status"));
        assertThat(value(provider(cart.checkoutId(), "status"))).isEqualTo("CAPTURED");
        assertThat(value(provider(cart.checkoutId(), "amount"))).isEqualTo("750");
        assertThat(value(stock(product, "on_hand"))).isEqualTo("7");
        assertThat(value(stock(product, "held"))).isEqualTo("0");
    }

    @Test
    void anOrderIsToldTheSameOverKafkaAndByHttp() {
        CheckoutCart cart = cart(item(product(5), 2)).build();
        assertThat(client().checkOut(cart).statusCode()).isEqualTo(202);
        awaitValue("COMPLETED", order(cart.checkoutId(), "status"));
        UUID orderId = orderOf(cart.checkoutId());

        HttpResponse<String> overKafka = client().order(checkoutApi(), orderId);
        HttpResponse<String> direct = client().order(orderService(), orderId);

        assertThat(overKafka.statusCode()).isEqualTo(200);
        assertThat(overKafka.body()).isEqualTo(direct.body());
        GetOrderResponse answer = GetOrderResponse.CONTRACT.decode(direct.body().getBytes(StandardCharsets.UTF_8));
        String text = answer.match(
                found -> found.status().text() + " " + found.total() + " " + found.currency(),
                notFound -> "not found",
                unknown -> "unknown");
        assertThat(text).isEqualTo("COMPLETED 500 EUR");
    }

    @Test
    void anUnknownOrderIsAnAnswerToo() {
        UUID nobodys = UUID.randomUUID();
        assertThat(client().order(checkoutApi(), nobodys).statusCode()).isEqualTo(404);
        assertThat(client().order(orderService(), nobodys).body()).contains("NOT_FOUND");
    }

    @Test
    void whatIsNotThereFailsTheCheckoutAndHoldsNothingOfTheRest() {
        UUID plenty = product(10);
        UUID scarce = product(1);
        CheckoutCart cart = cart(item(plenty, 1), item(scarce, 2)).build();

        TestFlow.CART_API.checkOut(cart).join();

        awaitCheckout(cart.checkoutId(), "FAILED");
        assertThat(value(checkout(cart.checkoutId(), "failure_reason"))).isEqualTo("OUT_OF_STOCK");
        awaitNothingHeld(cart.checkoutId(), plenty);
        assertThat(TestFlow.BOOKS.rows(order(cart.checkoutId(), "status"))).isEmpty();
    }

    @Test
    void linesOfTheSameProductAreReservedTogether() {
        UUID product = product(3);
        CheckoutCart cart = cart(item(product, 2), item(product, 2)).build();

        TestFlow.CART_API.checkOut(cart).join();

        awaitCheckout(cart.checkoutId(), "FAILED");
        assertThat(value(stock(product, "held"))).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "tok_card_declined, CARD_DECLINED",
        "tok_insufficient_funds, INSUFFICIENT_FUNDS",
        "tok_expired_card, EXPIRED_CARD",
        "tok_processing_error, PROCESSING_ERROR"
    })
    void aDeclinedPaymentGivesTheStockBack(String token, String reason) {
        UUID product = product(4);
        CheckoutCart cart = cart(item(product, 4)).paymentMethodToken(token).build();

        TestFlow.CART_API.checkOut(cart).join();

        awaitCheckout(cart.checkoutId(), "FAILED");
        assertThat(value(checkout(cart.checkoutId(), "failure_reason"))).isEqualTo("PAYMENT_DECLINED");
        assertThat(value(authorization(cart.checkoutId(), "decline_reason"))).isEqualTo(reason);
        awaitNothingHeld(cart.checkoutId(), product);
    }

    @Test
    void aTotalAboveTheItemsIsRejectedAndEverythingGivenBack() {
        UUID product = product(4);
        CheckoutCart cart = cart(item(product, 4)).total(1_001).build();

        TestFlow.CART_API.checkOut(cart).join();

        awaitCheckout(cart.checkoutId(), "FAILED");
        assertThat(value(checkout(cart.checkoutId(), "failure_reason"))).isEqualTo("REJECTED");
        awaitNothingHeld(cart.checkoutId(), product);
    }
}
