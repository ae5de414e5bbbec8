package dev.counterpart.checker.solve;

import java.time.Duration;

/**
 * A count of steps, not of seconds, so that the same question ends the same way on every machine. Spending more than there is ends
 * the question as undecided; so does, as the last resort where steps turn out long, the hard stop.
 */
public final class Work {

    /** Deeper values than this are not searched for, so that the stack holds. */
    private static final int DEEPEST = 250;

    /** No question takes longer than this. */
    private static final Duration HARD_STOP = Duration.ofSeconds(2);

    /** How many calls pass between two looks at the clock. */
    private static final int PATIENCE = 64;

    private final long start = System.nanoTime();
    private long left;
    private int depth;
    private int calls;

    public Work(long steps) {
        left = steps;
    }

    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Spent("the question takes more work than allowed");
        }
        calls++;
        if (calls % PATIENCE == 0 && System.nanoTime() - start > HARD_STOP.toNanos()) {
            throw new Spent("the question takes more time than allowed");
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
