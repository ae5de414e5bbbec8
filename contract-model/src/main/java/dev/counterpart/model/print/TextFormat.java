package dev.counterpart.model.print;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Related;
import dev.counterpart.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * For people, in the manner of compilers: {@code path:line:column: severity: what is wrong [rule]}, the line with what is meant
 * underlined, the places that explain it, and what to do.
 */
public final class TextFormat implements DiagnosticFormat {

    private final Ink ink;

    public TextFormat() {
        this(Ink.NONE);
    }

    public TextFormat(Ink ink) {
        this.ink = ink;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String print(List<Diagnostic> diagnostics, Sources sources) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(diagnostic -> out.append(print(diagnostic, sources)).append('\n'));
        return out.toString();
    }

    /** One diagnostic, without a line break at its end. */
    public String print(Diagnostic diagnostic, Sources sources) {
        Frame frame = new Frame(sources, ink);
        List<String> lines = new ArrayList<>();
        lines.add(ink.paint(Ink.Role.PLACE, Glyphs.shown(diagnostic.location() + ":")) + " "
                + ink.paint(role(diagnostic.severity()), diagnostic.severity().word() + ":") + " "
                + Glyphs.shown(diagnostic.message()) + " [" + diagnostic.rule() + "]");
        lines.addAll(frame.of(diagnostic.location(), ""));
        for (Related related : diagnostic.related()) {
            lines.add("   " + Glyphs.shown(related.location() + ": " + related.message()));
            lines.addAll(frame.ofRelated(related.location()));
        }
        if (!diagnostic.hint().isEmpty()) {
            lines.add("   " + ink.paint(Ink.Role.HINT, "hint:") + " " + Glyphs.shown(diagnostic.hint()));
        }
        return String.join("\n", lines);
    }

    /** How many of each severity, {@code 2 errors, 1 note}; {@code nothing to object} where there is none. */
    public static String summary(List<Diagnostic> diagnostics) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
            }
        }
        return counts.isEmpty() ? "nothing to object" : String.join(", ", counts);
    }

    private static Ink.Role role(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.Role.ERROR;
            case WARNING -> Ink.Role.WARNING;
            case NOTE -> Ink.Role.NOTE;
        };
    }
}
