package dev.counterpart.runtime.service;

/**
 * A handler will never be able to handle this message, however often it is tried. What the handler did is rolled back, and the message
 * goes to the dead letters at once.
 */
public final class RefusedMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedMessageException(String reason) {
        super(reason);
    }

    public RefusedMessageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
