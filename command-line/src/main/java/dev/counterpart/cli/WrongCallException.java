package dev.counterpart.cli;

/** The call can't be carried out: one line for the user, and exit status 2. Never leaves this package. */
final class WrongCallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongCallException(String message) {
        super(message);
    }
}
