package dev.counterpart.model.print;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * For programs. {@code version} is 1 as long as members are only added. {@code line}, {@code column} and {@code endColumn}, the
 * column behind the last character meant, count from 1 in UTF-16 units, and are absent where a whole file is meant; {@code pointer}
 * is the JSON Pointer inside the document.
 */
public final class JsonFormat implements DiagnosticFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String print(List<Diagnostic> diagnostics, Sources sources) {
        return new JsonText()
                        .number("version", 1)
                        .number("errors", count(diagnostics, Severity.ERROR))
                        .number("warnings", count(diagnostics, Severity.WARNING))
                        .number("notes", count(diagnostics, Severity.NOTE))
                        .array(
                                "diagnostics",
                                diagnostics.stream()
                                        .map(diagnostic -> diagnostic(diagnostic, sources))
                                        .toList())
                + "\n";
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static JsonText diagnostic(Diagnostic diagnostic, Sources sources) {
        return new JsonText()
                .text("rule", diagnostic.rule())
                .text("severity", diagnostic.severity().word())
                .text("message", diagnostic.message())
                .text("hint", diagnostic.hint())
                .object("location", place(diagnostic.location(), sources))
                .array(
                        "related",
                        diagnostic.related().stream()
                                .map(related -> new JsonText()
                                        .text("message", related.message())
                                        .object("location", place(related.location(), sources)))
                                .toList());
    }

    private static JsonText place(SourceLocation location, Sources sources) {
        JsonText place = new JsonText().text("path", location.path());
        if (location.line() > 0) {
            place.number("line", location.line()).number("column", location.column());
            Optional<Span> span = sources.line(location.path(), location.line())
                    .map(line -> Span.at(line, location.column(), location.path()));
            span.ifPresent(found -> place.number("endColumn", Math.max(found.end() + 1, location.column())));
        }
        return place.text("pointer", location.pointer());
    }
}
