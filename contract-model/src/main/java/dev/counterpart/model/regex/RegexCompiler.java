package dev.counterpart.model.regex;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.List;

/** From the tree of an expression to what it matches, in UTF-16 code units. */
final class RegexCompiler {

    /** Leaves the compiler where an expression is beyond automata; never leaves this package. */
    static final class BeyondException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        BeyondException(String reason) {
            super("", null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    private static final int MOST_STATES = 20_000;

    private RegexCompiler() {}

    static Language compile(Regex regex) throws BeyondException {
        if (regex instanceof Regex.Chars chars) {
            return Language.everywhere(oneOf(chars.set()));
        }
        if (regex instanceof Regex.Start) {
            return Language.AT_START;
        }
        if (regex instanceof Regex.End) {
            return Language.AT_END;
        }
        if (regex instanceof Regex.Sequence sequence) {
            return bounded(Language.sequence(all(sequence.parts())));
        }
        if (regex instanceof Regex.Choice choice) {
            return bounded(Language.choice(all(choice.arms())));
        }
        if (regex instanceof Regex.Repeat repeat) {
            return repeated(compile(repeat.body()), repeat.min(), repeat.max());
        }
        throw new BeyondException(((Regex.Beyond) regex).reason());
    }

    private static List<Language> all(List<Regex> parts) throws BeyondException {
        List<Language> languages = new ArrayList<>();
        int states = 0;
        for (Regex part : parts) {
            Language language = compile(part);
            states += language.states();
            if (states > MOST_STATES) {
                throw new BeyondException("the expression takes more than " + MOST_STATES + " states");
            }
            languages.add(language);
        }
        return languages;
    }

    private static Language repeated(Language body, int min, int max) throws BeyondException {
        int copies = Math.max(min, max);
        if ((long) body.states() * copies > (body.everywhere() ? MOST_STATES : MOST_STATES / 20)) {
            throw new BeyondException("repeating " + copies + " times takes too many states");
        }
        return bounded(body.repeated(min, max));
    }

    private static Language bounded(Language language) throws BeyondException {
        if (language.states() > MOST_STATES) {
            throw new BeyondException("the expression takes more than " + MOST_STATES + " states");
        }
        return language;
    }

    /**
     * A code point beyond the basic plane is two code units. Halves of surrogate pairs alone are no characters and match
     * nothing, not even the dot.
     */
    private static Automaton oneOf(CodePoints set) {
        State initial = new State();
        State accept = new State();
        accept.setAccept(true);
        for (CodePoints.Range range : set.ranges()) {
            units(initial, accept, range.first(), Math.min(range.last(), Character.MIN_SURROGATE - 1));
            units(
                    initial,
                    accept,
                    Math.max(range.first(), Character.MAX_SURROGATE + 1),
                    Math.min(range.last(), 0xFFFF));
            pairs(initial, accept, Math.max(range.first(), 0x10000), range.last());
        }
        if (initial.getTransitions().isEmpty()) {
            return BasicAutomata.makeEmpty();
        }
        Automaton automaton = new Automaton();
        automaton.setInitialState(initial);
        automaton.setDeterministic(false);
        return automaton;
    }

    private static void units(State from, State to, int first, int last) {
        if (first <= last) {
            from.addTransition(new Transition((char) first, (char) last, to));
        }
    }

    /** The first and the last high surrogate may have only some of the low ones; those between have all. */
    private static void pairs(State from, State to, int first, int last) {
        if (first > last) {
            return;
        }
        char firstHigh = Character.highSurrogate(first);
        char lastHigh = Character.highSurrogate(last);
        if (firstHigh == lastHigh) {
            pair(from, to, firstHigh, lastHigh, Character.lowSurrogate(first), Character.lowSurrogate(last));
            return;
        }
        pair(from, to, firstHigh, firstHigh, Character.lowSurrogate(first), Character.MAX_LOW_SURROGATE);
        pair(from, to, lastHigh, lastHigh, Character.MIN_LOW_SURROGATE, Character.lowSurrogate(last));
        if (lastHigh - firstHigh > 1) {
            pair(
                    from,
                    to,
                    (char) (firstHigh + 1),
                    (char) (lastHigh - 1),
                    Character.MIN_LOW_SURROGATE,
                    Character.MAX_LOW_SURROGATE);
        }
    }

    private static void pair(State from, State to, char firstHigh, char lastHigh, char firstLow, char lastLow) {
        State middle = new State();
        from.addTransition(new Transition(firstHigh, lastHigh, middle));
        middle.addTransition(new Transition(firstLow, lastLow, to));
    }
}
