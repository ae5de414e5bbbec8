package com.acme.examples.demo;

import static com.acme.examples.demo.TestFlow.BOOKS;
import static com.acme.examples.demo.TestFlow.amend;
import static com.acme.examples.demo.TestFlow.awaitValue;
import static com.acme.examples.demo.TestFlow.cart;
import static com.acme.examples.demo.TestFlow.item;
import static com.acme.examples.demo.TestFlow.product;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.contracts.ordering.v1.CheckoutCart;
import com.acme.examples.demo.Reconciliation.Finding;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The books are only worth something if they show what is off. */
class ReconciliationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inventory_system.stock SET on_hand = on_hand - 1        | on_hand = on_hand + 1 | product  | no stock is held",
                "inventory_system.stock SET held = held + 1              | held = held - 1       | product  | no stock is held",
                "external_payment_provider.holds SET amount = amount + 1 | amount = amount - 1   | hold     | a completed order's",
                "external_payment_provider.holds SET status = 'HELD'     | status = 'CAPTURED'   | hold     | the provider has charged",
                "inventory_system.reservations SET status = 'HELD', ended_at = NULL | status = 'CONSUMED', ended_at = now() | checkout | a completed order's",
                "order_management_system.orders SET status = 'CREATED'   | status = 'COMPLETED'  | checkout | every order is",
                "checkout_system.checkouts SET authorization_open = true | authorization_open = false | checkout | every checkout has ended"
            })
    void whatIsChangedBehindTheServicesBacksShows(String change, String back, String about, String meaning) {
        UUID product = product(3);
        CheckoutCart cart = cart(item(product, 2)).build();
        TestFlow.CART_API.checkOut(cart).join();
        awaitValue("CAPTURED", TestFlow.authorization(cart.checkoutId(), "status"));
        awaitValue("CONSUMED", TestFlow.reservation(cart.checkoutId(), "status"));
        String where = " WHERE "
                + switch (about) {
                    case "product" -> "product_id = '" + product + "'";
                    case "hold" ->
                        "idempotency_key = '" + TestFlow.value(TestFlow.checkout(cart.checkoutId(), "authorization_id"))
                                + "'";
                    default -> "checkout_id = '" + cart.checkoutId() + "'";
                };
        assertThat(offences(meaning)).isEmpty();

        amend("UPDATE " + change + where);
        assertThat(offences(meaning)).hasSize(1);

        amend("UPDATE " + change.substring(0, change.indexOf(" SET ")) + " SET " + back + where);
        assertThat(offences(meaning)).isEmpty();
    }

    @Test
    void aFailedCheckoutThatStillHoldsShows() {
        CheckoutCart cart = cart(item(product(3), 2))
                .paymentMethodToken("tok_card_declined")
                .build();
        TestFlow.CART_API.checkOut(cart).join();
        TestFlow.awaitCheckout(cart.checkoutId(), "FAILED");

        String hold = " WHERE idempotency_key = '"
                + TestFlow.value(TestFlow.checkout(cart.checkoutId(), "authorization_id")) + "'";
        amend("UPDATE external_payment_provider.holds SET status = 'HELD'" + hold);
        assertThat(offences("of a failed checkout")).hasSize(1);
        amend("UPDATE external_payment_provider.holds SET status = 'DECLINED'" + hold);
        assertThat(offences("of a failed checkout")).isEmpty();
    }

    private static List<?> offences(String meaning) {
        return new Reconciliation(BOOKS)
                .findings().stream()
                        .filter(finding -> finding.meaning().startsWith(meaning))
                        .map(Finding::offenders)
                        .findFirst()
                        .orElseThrow();
    }
}
