package com.acme.examples.payments;

import com.acme.examples.platform.messaging.Origin;
import java.util.Optional;
import java.util.UUID;

/** A payment authorization, as far as work is due for it. */
record Authorization(
        UUID authorizationId,
        UUID checkoutId,
        Optional<Money> money,
        Optional<String> paymentMethodToken,
        Status status,
        Optional<UUID> orderId,
        Origin origin) {

    enum Status {
        REQUESTED,
        AUTHORIZED,
        DECLINED,
        VOID_REQUESTED,
        VOIDED,
        CAPTURE_REQUESTED,
        CAPTURED
    }

    record Money(long amount, String currency) {}

    /** What the provider knows it by. */
    String key() {
        return authorizationId.toString();
    }
}
