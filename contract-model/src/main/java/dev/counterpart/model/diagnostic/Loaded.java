package dev.counterpart.model.diagnostic;

import java.util.List;

/**
 * What reading gave: a value, as complete as the input allowed, beside everything that was wrong with the input. Work may
 * go on with the value to find more mistakes, but nothing may be built from it while {@link #hasErrors()}.
 */
public record Loaded<T>(T value, List<Diagnostic> diagnostics) {

    public Loaded {
        diagnostics = Diagnostics.inOrder(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
