package dev.counterpart.checker.property;

import java.util.function.BiFunction;
import java.util.function.IntSupplier;

/**
 * Asks so many questions, from a seed, and stops at the first objection: its number and text, or nothing. Tells meanwhile how many were
 * answered, and stops where it is interrupted. Speaks to any class loader.
 */
public final class ObjectionSearch implements BiFunction<Long, Integer, String>, IntSupplier {

    private volatile int answered;

    @Override
    public String apply(Long seed, Integer pairs) {
        SoundnessRun run = new SoundnessRun(seed, RealSchemas.ofCatalog(), false);
        for (int i = 0; i < pairs && !Thread.currentThread().isInterrupted(); i++) {
            run.step();
            answered = i + 1;
            if (!run.tally().objections().isEmpty()) {
                return "pair " + answered + ": " + run.tally().objections().get(0);
            }
        }
        return "";
    }

    /** How many pairs were answered so far. */
    @Override
    public int getAsInt() {
        return answered;
    }
}
