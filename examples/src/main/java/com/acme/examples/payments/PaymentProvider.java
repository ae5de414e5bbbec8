package com.acme.examples.payments;

import java.util.Optional;

/**
 * The external company that moves the money. Every request carries the authorization's id as its idempotency key: asked
 * again, the provider does nothing again and gives the same answer.
 */
public interface PaymentProvider {

    /** Holds the amount on the payment method. Refused for good once the hold under this key was voided. */
    Answer authorize(String key, long amount, String currency, Optional<String> paymentMethodToken);

    /** Gives a hold back, and sees to it that one which was not placed yet never is. */
    void voidHold(String key);

    /** Charges what is held. */
    void capture(String key);

    /** The provider's decision on a hold: approved, or declined with a code of payment-declined. */
    record Answer(Optional<String> declineCode) {

        public static Answer approved() {
            return new Answer(Optional.empty());
        }

        public static Answer declined(String code) {
            return new Answer(Optional.of(code));
        }
    }
}
