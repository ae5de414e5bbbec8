package com.acme.examples.checkout;

import java.time.Duration;

/**
 * How patient the saga is.
 *
 * @param reserving how long inventory has to answer
 * @param authorizing how long payment has to answer
 * @param creating how long the order service has to answer
 * @param askAgain after how long an unconfirmed compensation is sent again; doubled every time
 * @param mostOpen how many checkouts may be under way at once: what comes beyond that waits, and no retry can pile up on
 *     another
 */
public record SagaTimes(Duration reserving, Duration authorizing, Duration creating, Duration askAgain, int mostOpen) {

    public static final SagaTimes DEFAULT = new SagaTimes(
            Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofSeconds(15), 1_000);

    /** When a checkout is decided at the latest; a reservation must outlive this. */
    public Duration lastDeadline() {
        return reserving.plus(authorizing).plus(creating);
    }
}
