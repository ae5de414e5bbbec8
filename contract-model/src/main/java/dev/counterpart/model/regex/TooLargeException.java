package dev.counterpart.model.regex;

/** An automaton would be larger than any that is built here. The message says it in a user's words. */
public final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message, null, false, false);
    }
}
