package dev.counterpart.model.diagnostic;

import java.util.Comparator;

/**
 * One thing wrong with what a user wrote, or worth telling: never thrown, always collected.
 *
 * @param rule the stable id, which is also the name of the page under {@code docs/rules/} and of the fixture folder
 * @param message what is wrong, one sentence without a full stop, quoting the user's own word
 * @param hint what to do about it; empty when the message says it all
 */
public record Diagnostic(String rule, Severity severity, SourceLocation location, String message, String hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    public static Diagnostic error(String rule, SourceLocation location, String message, String hint) {
        return new Diagnostic(rule, Severity.ERROR, location, message, hint);
    }

    public static Diagnostic warning(String rule, SourceLocation location, String message, String hint) {
        return new Diagnostic(rule, Severity.WARNING, location, message, hint);
    }

    public static Diagnostic note(String rule, SourceLocation location, String message, String hint) {
        return new Diagnostic(rule, Severity.NOTE, location, message, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column: severity: what is wrong [rule]}, and the hint, if any, on a line of its own. */
    public String format() {
        String line = location + ": " + severity.word() + ": " + message + " [" + rule + "]";
        return hint.isEmpty() ? line : line + "\n    hint: " + hint;
    }
}
