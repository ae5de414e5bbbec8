package dev.counterpart.kafka;

import java.time.Duration;

/**
 * How often a message is tried whose handler fails, and how long to wait between: twice as long each time, up to a longest wait. An
 * attempt counts only if the database is well right after it, so that an outage never turns good messages into dead letters.
 */
public record RetryPolicy(int attempts, Duration firstWait, Duration longestWait) {
    /** Six attempts within about six seconds. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(6, Duration.ofMillis(200), Duration.ofSeconds(5));

    public RetryPolicy {
        if (attempts < 1 || firstWait.isNegative() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("attempts below 1, or waits that shrink");
        }
    }

    /** The wait after the n-th failure, counted from 1. */
    Duration waitAfter(int failures) {
        int doublings = Math.min(failures - 1, 20);
        Duration wait = firstWait.multipliedBy(1L << doublings);
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
}
