package dev.counterpart.kafka;

/** Something that every message needs is not there now: wait and start the batch again, and blame no message. */
final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
