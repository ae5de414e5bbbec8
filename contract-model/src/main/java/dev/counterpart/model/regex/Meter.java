package dev.counterpart.model.regex;

/**
 * Told of every step while an automaton is built, so that whoever asked can end it: by an exception of its own, which
 * passes through. A step is about one transition looked at.
 */
@FunctionalInterface
public interface Meter {

    /** Lets everything pass: for automata whose size is known. */
    Meter FREE = steps -> {};

    void spend(long steps);
}
