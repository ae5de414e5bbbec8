package dev.counterpart.model.regex;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What an expression matches, depending on where the match begins and ends: {@code ^} matches the empty text at the
 * beginning of the whole text and nothing elsewhere. With one automaton for each of the four cases, anchors are right
 * wherever they stand.
 */
final class Language {

    static final Language EMPTY_TEXT = everywhere(BasicAutomata.makeEmptyString());
    static final Language AT_START = byContext((start, end) -> start);
    static final Language AT_END = byContext((start, end) -> end);

    private interface Context {
        boolean matchesEmpty(boolean start, boolean end);
    }

    /** Index 2 when the match begins at the start, plus 1 when it ends at the end. */
    private final Automaton[] cases;

    /** Whether it matches the same in all places, as everything without anchors does. */
    private final boolean everywhere;

    private Language(boolean everywhere, Automaton... cases) {
        this.cases = cases;
        this.everywhere = everywhere;
    }

    static Language everywhere(Automaton automaton) {
        automaton.expandSingleton();
        return new Language(true, automaton, automaton, automaton, automaton);
    }

    private static Language byContext(Context context) {
        Automaton[] cases = new Automaton[4];
        for (int i = 0; i < 4; i++) {
            cases[i] = context.matchesEmpty(i >= 2, i % 2 == 1)
                    ? BasicAutomata.makeEmptyString()
                    : BasicAutomata.makeEmpty();
            cases[i].expandSingleton();
        }
        return new Language(false, cases);
    }

    private Automaton in(boolean start, boolean end) {
        return cases[(start ? 2 : 0) + (end ? 1 : 0)];
    }

    int states() {
        return everywhere
                ? cases[0].getNumberOfStates()
                : Arrays.stream(cases).mapToInt(Automaton::getNumberOfStates).sum();
    }

    /** Whether it matches the same in all places, as everything without anchors does. */
    boolean everywhere() {
        return everywhere;
    }

    /** One after the other; all at once where no anchor is among them, which is linear. */
    static Language sequence(List<Language> parts) {
        if (parts.stream().allMatch(Language::everywhere)) {
            return parts.isEmpty()
                    ? EMPTY_TEXT
                    : everywhere(Automaton.concatenate(
                            parts.stream().map(part -> part.cases[0]).toList()));
        }
        return parts.stream().reduce(EMPTY_TEXT, Language::then);
    }

    /** One of at least one. */
    static Language choice(List<Language> arms) {
        if (arms.stream().allMatch(Language::everywhere)) {
            return everywhere(
                    Automaton.union(arms.stream().map(arm -> arm.cases[0]).toList()));
        }
        return arms.stream().reduce(Language::or).orElseThrow();
    }

    /**
     * @param max negative: without end
     */
    Language repeated(int min, int max) {
        if (everywhere) {
            Automaton body = cases[0];
            return everywhere(
                    max < 0 ? body.repeat(min) : max < min ? BasicAutomata.makeEmpty() : body.repeat(min, max));
        }
        Language required = sequence(Collections.nCopies(min, this));
        if (max < 0) {
            return required.then(star());
        }
        Language optional = EMPTY_TEXT;
        for (int i = min; i < max; i++) {
            optional = EMPTY_TEXT.or(then(optional));
        }
        return required.then(optional);
    }

    private Language or(Language other) {
        if (everywhere && other.everywhere) {
            return everywhere(union(cases[0], other.cases[0]));
        }
        Automaton[] united = new Automaton[4];
        for (int i = 0; i < 4; i++) {
            united[i] = union(cases[i], other.cases[i]);
        }
        return new Language(false, united);
    }

    /** One text after the other: where one of them is empty, the other sees the context beyond it. */
    private Language then(Language next) {
        if (everywhere && next.everywhere) {
            return everywhere(concatenation(cases[0], next.cases[0]));
        }
        Automaton[] sequence = new Automaton[4];
        for (int i = 0; i < 4; i++) {
            boolean start = i >= 2;
            boolean end = i % 2 == 1;
            Automaton both = concatenation(nonEmpty(in(start, false)), nonEmpty(next.in(false, end)));
            Automaton right =
                    matchesEmpty(in(start, false)) ? nonEmpty(next.in(start, end)) : BasicAutomata.makeEmpty();
            Automaton left = matchesEmpty(next.in(false, end)) ? nonEmpty(in(start, end)) : BasicAutomata.makeEmpty();
            Automaton neither = matchesEmpty(in(start, end)) && matchesEmpty(next.in(start, end))
                    ? BasicAutomata.makeEmptyString()
                    : BasicAutomata.makeEmpty();
            sequence[i] = union(both, right, left, neither);
        }
        return new Language(false, sequence);
    }

    /** Any number of times. An empty turn adds nothing, so each turn is taken as not empty. */
    private Language star() {
        if (everywhere) {
            return everywhere(expanded(cases[0].repeat()));
        }
        Automaton inner = expanded(nonEmpty(in(false, false)).repeat());
        Automaton[] repeated = new Automaton[4];
        for (int i = 0; i < 4; i++) {
            boolean start = i >= 2;
            boolean end = i % 2 == 1;
            Automaton several =
                    concatenation(concatenation(nonEmpty(in(start, false)), inner), nonEmpty(in(false, end)));
            repeated[i] = union(BasicAutomata.makeEmptyString(), nonEmpty(in(start, end)), several);
        }
        return new Language(false, repeated);
    }

    /** All texts that hold a match somewhere. */
    Automaton foundAnywhere() {
        Automaton some = BasicAutomata.makeAnyChar().repeat(1);
        return union(
                in(true, true),
                concatenation(some, in(false, true)),
                concatenation(in(true, false), some),
                concatenation(concatenation(some, in(false, false)), some));
    }

    private static Automaton union(Automaton... automata) {
        return expanded(Automaton.union(List.of(automata)));
    }

    private static Automaton concatenation(Automaton first, Automaton second) {
        return expanded(first.concatenate(second));
    }

    private static Automaton expanded(Automaton automaton) {
        automaton.expandSingleton();
        return automaton;
    }

    private static boolean matchesEmpty(Automaton automaton) {
        return automaton.getInitialState().isAccept();
    }

    /** The same without the empty text: a new initial state, which does not accept. */
    private static Automaton nonEmpty(Automaton automaton) {
        if (!matchesEmpty(automaton)) {
            return automaton;
        }
        Automaton copy = automaton.clone();
        copy.expandSingleton();
        State initial = new State();
        for (Transition transition : copy.getInitialState().getTransitions()) {
            initial.addTransition(new Transition(transition.getMin(), transition.getMax(), transition.getDest()));
        }
        copy.setInitialState(initial);
        return copy;
    }
}
