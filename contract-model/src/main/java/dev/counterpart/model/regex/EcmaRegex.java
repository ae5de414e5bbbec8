package dev.counterpart.model.regex;

import java.util.Optional;

/**
 * Turns the regular expressions of {@code pattern} and {@code patternProperties}, ECMA-262's dialect, into automata over
 * code points.
 *
 * <p>As JSON Schema has it, an expression matches a text when it is <em>found anywhere</em> in it: {@code b} accepts {@code
 * abc}, {@code ^b$} does not.
 *
 * <pre>{@code
 * if (EcmaRegex.translate("^[A-Z]{3}$") instanceof EcmaRegex.Regular regular) {
 *     regular.language().contains("EUR");
 * }
 * }</pre>
 */
public final class EcmaRegex {

    private EcmaRegex() {}

    /** What became of an expression. */
    public sealed interface Translation permits Regular, NoAutomaton {

        /** What it took to find out, always the same for an expression. */
        long steps();
    }

    /**
     * @param language the texts in which the expression is found
     */
    public record Regular(Dfa language, long steps) implements Translation {}

    /**
     * @param reason why there is no automaton, in a user's words: {@code "(?=…) looks around"}
     */
    public record NoAutomaton(String reason, long steps) implements Translation {}

    /** Takes a bounded number of steps, however large the expression. */
    public static Translation translate(String pattern) {
        Counter counter = new Counter();
        try {
            Dfa language = new Lookaround(new Nfa(RegexParser.parse(pattern)), counter).language();
            return new Regular(language, counter.steps);
        } catch (MalformedRegexException malformed) {
            return new NoAutomaton("it is no regular expression: " + malformed.problem(), pattern.length());
        } catch (Nfa.BeyondException beyond) {
            return new NoAutomaton(beyond.reason(), pattern.length());
        } catch (TooLargeException tooLarge) {
            return new NoAutomaton(String.valueOf(tooLarge.getMessage()), counter.steps);
        }
    }

    /** Ends a translation that takes too long; what it has taken is told with the result. */
    private static final class Counter implements Meter {

        private static final long MOST = 2_000_000;

        private long steps;

        @Override
        public void spend(long more) {
            steps += more;
            if (steps > MOST) {
                throw new TooLargeException("its automaton would be too large");
            }
        }
    }

    /** What makes a text no regular expression of ECMA-262; empty for one that is, regular or not. */
    public static Optional<String> problem(String pattern) {
        try {
            RegexParser.parse(pattern);
            return Optional.empty();
        } catch (MalformedRegexException malformed) {
            return Optional.of(malformed.problem());
        }
    }
}
