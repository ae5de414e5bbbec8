package dev.counterpart.checker.language;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.BasicOperations;
import java.util.List;
import java.util.Optional;

/** Languages of strings by their number of code points. */
public final class CodePoints {

    private static final long MOST = 500;

    private CodePoints() {}

    /** Every string of at least so many code points; empty when the automaton would be too large. */
    public static Optional<Language> atLeast(long count) {
        if (count > MOST) {
            return Optional.empty();
        }
        Automaton pair = BasicOperations.concatenate(
                BasicAutomata.makeCharRange(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE),
                BasicAutomata.makeCharRange(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE));
        Automaton one = BasicOperations.union(List.of(
                BasicAutomata.makeCharRange(Character.MIN_VALUE, (char) (Character.MIN_SURROGATE - 1)),
                BasicAutomata.makeCharRange((char) (Character.MAX_SURROGATE + 1), Character.MAX_VALUE),
                pair));
        return Optional.of(Language.regular(BasicOperations.repeat(one, (int) count)));
    }
}
