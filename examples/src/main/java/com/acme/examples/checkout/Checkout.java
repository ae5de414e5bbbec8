package com.acme.examples.checkout;

import com.acme.contracts.ordering.v1.CartItem;
import com.acme.examples.platform.messaging.Origin;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A checkout and how far its saga has come. */
record Checkout(
        UUID checkoutId,
        UUID cartId,
        UUID customerId,
        List<CartItem> items,
        long total,
        String currency,
        Optional<String> paymentMethodToken,
        State state,
        Optional<String> failureReason,
        UUID reservationId,
        UUID authorizationId,
        UUID orderId,
        Optional<Undo> undo,
        Origin origin) {

    enum State {
        RESERVING,
        AUTHORIZING,
        CREATING,
        COMPENSATING,
        COMPLETED,
        FAILED
    }

    /** Why it is taken back. */
    enum UndoReason {
        CHECKOUT_FAILED,
        ORDER_CANCELLED
    }

    /** What is being taken back: each part is open until its owner has confirmed that nothing of it is left. */
    record Undo(UndoReason reason, boolean orderOpen, boolean reservationOpen, boolean authorizationOpen) {

        boolean isDone() {
            return !orderOpen && !reservationOpen && !authorizationOpen;
        }

        Undo withoutOrder() {
            return new Undo(reason, false, reservationOpen, authorizationOpen);
        }

        Undo withoutReservation() {
            return new Undo(reason, orderOpen, false, authorizationOpen);
        }

        Undo withoutAuthorization() {
            return new Undo(reason, orderOpen, reservationOpen, false);
        }
    }

    Checkout {
        items = List.copyOf(items);
    }
}
