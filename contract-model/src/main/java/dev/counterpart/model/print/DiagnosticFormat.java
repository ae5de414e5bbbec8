package dev.counterpart.model.print;

import dev.counterpart.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** A way to print diagnostics, chosen by name. */
public interface DiagnosticFormat {

    /** What a user asks for it by. */
    String name();

    /** The whole report, in the order given; each line ends with a line break. */
    String print(List<Diagnostic> diagnostics, Sources sources);

    /** Every format, the one for people first. */
    static List<DiagnosticFormat> all() {
        return List.of(new TextFormat(), new JsonFormat(), new SarifFormat());
    }

    static Optional<DiagnosticFormat> named(String name) {
        return all().stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The names of all, {@code text, json, sarif}. */
    static String names() {
        return String.join(", ", all().stream().map(DiagnosticFormat::name).toList());
    }
}
