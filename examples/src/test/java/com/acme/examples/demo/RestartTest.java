package com.acme.examples.demo;

import static com.acme.examples.demo.TestFlow.FLOW;
import static com.acme.examples.demo.TestFlow.authorization;
import static com.acme.examples.demo.TestFlow.awaitCheckout;
import static com.acme.examples.demo.TestFlow.awaitValue;
import static com.acme.examples.demo.TestFlow.cart;
import static com.acme.examples.demo.TestFlow.item;
import static com.acme.examples.demo.TestFlow.order;
import static com.acme.examples.demo.TestFlow.product;
import static com.acme.examples.demo.TestFlow.reservation;
import static com.acme.examples.demo.TestFlow.stock;

import com.acme.contracts.ordering.v1.CheckoutCart;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestartTest {

    /** While checkouts run, each service in turn is stopped and started. None of them is lost, and none is done twice. */
    @Test
    void checkoutsGoOnWhereAServiceWasStopped() {
        UUID product = product(1_000);
        List<UUID> checkouts = new ArrayList<>();
        for (String service : FLOW.services()) {
            for (int i = 0; i < 4; i++) {
                checkouts.add(checkOut(product));
            }
            FLOW.stop(service);
            checkouts.add(checkOut(product));
            FLOW.start(service);
        }

        for (UUID checkoutId : checkouts) {
            awaitCheckout(checkoutId, "COMPLETED");
            awaitValue("COMPLETED", order(checkoutId, "status"));
            awaitValue("CONSUMED", reservation(checkoutId, "status"));
            awaitValue("CAPTURED", authorization(checkoutId, "status"));
        }
        awaitValue(Integer.toString(1_000 - checkouts.size()), stock(product, "on_hand"));
    }

    private static UUID checkOut(UUID product) {
        CheckoutCart cart = cart(item(product, 1)).build();
        TestFlow.CART_API.checkOut(cart).join();
        return cart.checkoutId();
    }
}
