package dev.counterpart.model.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing wrong with what a user wrote, or worth telling: never thrown, always collected.
 *
 * @param rule the stable id, which is also the name of the page under {@code docs/rules/} and of the fixture folder
 * @param message what is wrong, one sentence without a full stop, quoting the user's own word; control characters escaped and
 *     long quotations cut
 * @param hint what to do about it; empty when the message says it all
 * @param related further places that explain this one, in the order to read them in: the references that led here from the
 *     outermost in, or where the other definition is
 */
public record Diagnostic(
        String rule, Severity severity, SourceLocation location, String message, String hint, List<Related> related)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    /** Of the ways that lead to a place, the shortest explains most. */
    static final Comparator<Diagnostic> BY_WAY = Comparator.<Diagnostic>comparingInt(
                    diagnostic -> diagnostic.related.size())
            .thenComparing(diagnostic -> diagnostic.related.toString());

    public Diagnostic {
        message = MessageText.of(message);
        hint = MessageText.of(hint);
        related = List.copyOf(related);
    }

    public static Diagnostic error(String rule, SourceLocation location, String message, String hint) {
        return new Diagnostic(rule, Severity.ERROR, location, message, hint, List.of());
    }

    public static Diagnostic warning(String rule, SourceLocation location, String message, String hint) {
        return new Diagnostic(rule, Severity.WARNING, location, message, hint, List.of());
    }

    public static Diagnostic note(String rule, SourceLocation location, String message, String hint) {
        return new Diagnostic(rule, Severity.NOTE, location, message, hint, List.of());
    }

    /** The same with a further place that explains it. */
    public Diagnostic relatedTo(SourceLocation place, String why) {
        return relatedTo(List.of(new Related(place, why)));
    }

    /** The same with further places that explain it, in the order to read them in. */
    public Diagnostic relatedTo(List<Related> places) {
        List<Related> all = new ArrayList<>(related);
        all.addAll(places);
        return new Diagnostic(rule, severity, location, message, hint, all);
    }

    Diagnostic unrelated() {
        return related.isEmpty() ? this : new Diagnostic(rule, severity, location, message, hint, List.of());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Whether the text says something all the same, though hardly what was meant: an error where it is one's own, no reason to leave
     * somebody else's unread.
     */
    public boolean isSlip() {
        return isError() && rule.equals(RuleIds.UNKNOWN_KEYWORD);
    }

    /** The same, and no reason to stop. */
    public Diagnostic asWarning() {
        return new Diagnostic(rule, Severity.WARNING, location, message, hint, related);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@code path:line:column: severity: what is wrong [rule]}, and the hint, if any, on a line of its own. With source frames
     * and related places, see {@code diagnostic.print}.
     */
    public String format() {
        String line = location + ": " + severity.word() + ": " + message + " [" + rule + "]";
        return hint.isEmpty() ? line : line + "\n    hint: " + hint;
    }
}
