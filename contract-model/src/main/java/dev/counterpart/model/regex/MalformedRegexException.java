package dev.counterpart.model.regex;

/** Leaves the parser where a text is no regular expression; never leaves this package. */
final class MalformedRegexException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    MalformedRegexException(String problem, int at) {
        super("", null, false, false);
        this.problem = problem + " at offset " + at;
    }

    String problem() {
        return problem;
    }
}
