package com.acme.examples.demo;

import com.acme.contracts.ordering.v1.CartItem;
import com.acme.contracts.ordering.v1.CheckoutCart;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What shoppers do in the demo, and how often out of a hundred times. */
enum Case {
    BUYS(33),
    BUYS_BY_HTTP(20),
    BUYS_TWICE_BY_MISTAKE(5),
    WANTS_WHAT_IS_NOT_THERE(12),
    PAYS_WITH_A_BAD_CARD(12),
    IS_ASKED_FOR_TOO_MUCH(3),
    CHANGES_THEIR_MIND(8),
    CHANGES_THEIR_MIND_TOO_LATE(7);

    private static final List<String> BAD_TOKENS =
            List.of("tok_card_declined", "tok_insufficient_funds", "tok_expired_card", "tok_processing_error");

    /** A load that takes the warehouse long enough for anyone to change their mind. */
    private static final int TRUCKLOAD = 250;

    private final int percent;

    Case(int percent) {
        this.percent = percent;
    }

    /** The case of the n-th shopper, spread evenly. */
    static Case of(int number) {
        // 37 and 100 have no common divisor: a hundred shoppers in a row meet every case as often as it says.
        int place = number * 37 % 100;
        for (Case each : values()) {
            place -= each.percent;
            if (place < 0) {
                return each;
            }
        }
        throw new IllegalStateException("the cases do not add up to a hundred");
    }

    CheckoutCart cart(Random random) {
        return switch (this) {
            case WANTS_WHAT_IS_NOT_THERE ->
                cart(random, 0, item(Shop.MUG, 1), item(Shop.SOFA, 1)).build();
            case PAYS_WITH_A_BAD_CARD ->
                cart(random, 0, item(Shop.LAMP, 1))
                        .paymentMethodToken(BAD_TOKENS.get(random.nextInt(BAD_TOKENS.size())))
                        .build();
            case IS_ASKED_FOR_TOO_MUCH -> cart(random, 1, item(Shop.MUG, 2)).build();
            case CHANGES_THEIR_MIND ->
                cart(random, 0, item(Shop.MUG, TRUCKLOAD)).build();
            case BUYS, BUYS_BY_HTTP, BUYS_TWICE_BY_MISTAKE, CHANGES_THEIR_MIND_TOO_LATE ->
                cart(random, 0, item(Shop.LAMP, 1), item(Shop.MUG, 1 + random.nextInt(5)))
                        .paymentMethodToken("tok_good")
                        .build();
        };
    }

    private static CheckoutCart.Builder cart(Random random, long onTop, CartItem... items) {
        long total = onTop;
        for (CartItem item : items) {
            total += item.quantity() * item.unitPrice();
        }
        return CheckoutCart.builder()
                .checkoutId(id(random))
                .cartId(id(random))
                .customerId(id(random))
                .items(List.of(items))
                .total(total)
                .currency("EUR");
    }

    private static CartItem item(Shop.Product product, long quantity) {
        return CartItem.builder()
                .productId(product.productId())
                .quantity(quantity)
                .unitPrice(product.unitPrice())
                .build();
    }

    private static UUID id(Random random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes);
    }
}
