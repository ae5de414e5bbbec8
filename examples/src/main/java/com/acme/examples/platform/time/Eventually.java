package com.acme.examples.platform.time;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for what other threads bring about, never longer than it was told to. */
public final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Eventually() {}

    /** What was waited for did not come about in time. */
    public static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLate(String message) {
            super(message);
        }
    }

    /** Asks again and again until there is an answer; throws if there is none in time. */
    public static <T> T get(Duration patience, String what, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > end) {
                throw new TooLate("after " + patience.toSeconds() + " s still not: " + what);
            }
            pause();
        }
    }

    public static void holds(Duration patience, String what, Supplier<Boolean> condition) {
        get(patience, what, () -> condition.get() ? Optional.of(true) : Optional.empty());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
