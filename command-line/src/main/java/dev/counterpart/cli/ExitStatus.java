package dev.counterpart.cli;

/** What the program ends with. */
final class ExitStatus {

    /** Nothing to object. */
    static final int FINE = 0;

    /** There are findings. */
    static final int FINDINGS = 1;

    /** The input or the call is wrong: nothing was decided. */
    static final int WRONG_CALL = 2;

    private ExitStatus() {}
}
