package dev.counterpart.checker.property;

import java.util.function.BiFunction;

/** Asks so many questions, from a seed, and stops at the first objection: its number and text, or nothing. Speaks to any class loader. */
public final class ObjectionSearch implements BiFunction<Long, Integer, String> {

    @Override
    public String apply(Long seed, Integer pairs) {
        SoundnessRun run = new SoundnessRun(seed, RealSchemas.ofCatalog(), false);
        for (int i = 0; i < pairs; i++) {
            run.step();
            if (!run.tally().objections().isEmpty()) {
                return "pair " + (i + 1) + ": " + run.tally().objections().get(0);
            }
        }
        return "";
    }
}
