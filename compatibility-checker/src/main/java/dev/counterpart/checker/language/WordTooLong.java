package dev.counterpart.checker.language;

/** A word is asked for that nobody should write down; whoever asked answers "undecided". */
public final class WordTooLong extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WordTooLong(long length) {
        super("a string of " + length + " characters");
    }
}
