package dev.counterpart.checker.solve;

/**
 * A count of steps, not of seconds: the same question ends the same way on every machine. Spending more than there is ends
 * the question as undecided.
 */
public final class Work {

    /** Deeper values than this are not searched for, so that the stack holds. */
    private static final int DEEPEST = 250;

    private long left;
    private int depth;

    public Work(long steps) {
        left = steps;
    }

    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Spent("the question takes more work than allowed");
        }
    }

    void enter() {
        if (++depth > DEEPEST) {
            throw new Spent("the question nests too deeply");
        }
    }

    void leave() {
        depth--;
    }

    /** The question ends here; caught where it was asked. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent(String reason) {
            super(reason, null, false, false);
        }
    }
}
