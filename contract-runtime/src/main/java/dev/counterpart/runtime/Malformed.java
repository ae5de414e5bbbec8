package dev.counterpart.runtime;

/** Ends the reading of bytes that are no JSON or pass a limit. Never leaves this package: it becomes the one violation of an Invalid. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String keyword;

    Malformed(int offset, String keyword, String message) {
        super(message, null, false, false);
        this.offset = offset;
        this.keyword = keyword;
    }

    static Malformed json(int offset, String message) {
        return new Malformed(offset, "json", message);
    }

    static Malformed limit(int offset, String message) {
        return new Malformed(offset, "limit", message);
    }

    Violation violation() {
        return new Violation("", offset, keyword, "", String.valueOf(getMessage()));
    }
}
