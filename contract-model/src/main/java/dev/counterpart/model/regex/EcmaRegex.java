package dev.counterpart.model.regex;

import dk.brics.automaton.Automaton;
import java.util.Optional;

/**
 * Turns the regular expressions of {@code pattern} and {@code patternProperties}, ECMA-262's dialect, into automata over
 * UTF-16 code units.
 *
 * <p>As JSON Schema has it, an expression matches a text when it is <em>found anywhere</em> in it: {@code b} accepts {@code
 * abc}, {@code ^b$} does not.
 *
 * <pre>{@code
 * if (EcmaRegex.translate("^[A-Z]{3}$") instanceof EcmaRegex.Regular regular) {
 *     regular.automaton().run("EUR");
 * }
 * }</pre>
 */
public final class EcmaRegex {

    private EcmaRegex() {}

    /** What became of an expression. */
    public sealed interface Translation permits Regular, NotRegular {}

    /**
     * @param automaton deterministic and minimal; accepts a text when the expression is found anywhere in it. The numbers of
     *     its states mean nothing; a walk from the initial state along sorted transitions is always the same
     */
    public record Regular(Automaton automaton) implements Translation {}

    /**
     * @param reason why there is no automaton, in a user's words: {@code "(?=…) looks around"}
     */
    public record NotRegular(String reason) implements Translation {}

    public static Translation translate(String pattern) {
        try {
            Automaton automaton =
                    RegexCompiler.compile(RegexParser.parse(pattern)).foundAnywhere();
            return Determinizer.minimal(automaton)
                    .<Translation>map(Regular::new)
                    .orElseGet(() -> new NotRegular("its automaton would be too large"));
        } catch (MalformedRegexException malformed) {
            return new NotRegular("it is no regular expression: " + malformed.problem());
        } catch (RegexCompiler.BeyondException beyond) {
            return new NotRegular(beyond.reason());
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
