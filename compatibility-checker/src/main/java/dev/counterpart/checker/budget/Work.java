package dev.counterpart.checker.budget;

import dev.counterpart.model.regex.Meter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * What one question may cost, from reading the schemas to confirming the witness. Steps are counted, not seconds, so that the
 * same question ends the same way on every machine; whatever grows spends steps as it grows. Spending more than there is ends the
 * question as undecided; so does, as the last resort where steps turn out long, the hard stop.
 */
public final class Work implements Meter {

    /** Deeper values than this are not searched for, so that the stack holds. */
    private static final int DEEPEST = 250;

    /**
     * No question takes longer than this, in time of its own: on a busy machine it may wait as long as it likes and still get
     * its answer.
     */
    private static final Duration HARD_STOP = Duration.ofMillis(1_900);

    /** How many steps pass between two looks at the clock. */
    private static final long PATIENCE = 2_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long start = now();
    private final long allowed;
    private long spent;
    private long nextLook = PATIENCE;
    private int depth;
    private boolean over;

    public Work(long steps) {
        allowed = steps;
    }

    @Override
    public void spend(long steps) {
        spent += steps;
        if (spent > allowed) {
            over = true;
            throw new Spent("the question takes more work than allowed");
        }
        if (spent >= nextLook) {
            nextLook = spent + PATIENCE;
            if (now() - start > HARD_STOP.toNanos()) {
                over = true;
                throw new Spent("the question takes more time than allowed");
            }
        }
    }

    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Whether a question has ended for having spent everything. */
    public boolean isOver() {
        return over;
    }

    /** Goes one value deeper. */
    public void enter() {
        if (++depth > DEEPEST) {
            throw new Spent("the question nests too deeply");
        }
    }

    public void leave() {
        depth--;
    }

    /** Begins anew at the root of a value, with what is left of the steps. */
    public void surface() {
        depth = 0;
    }

    /** The question ends here; caught where it was asked. */
    public static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Spent(String reason) {
            super(reason, null, false, false);
        }
    }
}
