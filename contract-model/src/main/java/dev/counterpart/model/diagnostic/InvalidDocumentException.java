package dev.counterpart.model.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was read has errors, and was asked for as if it had none. The message tells each of them as the program would: place, what is
 * wrong, its rule, what to do. Thrown by {@link Loaded#orThrow()} alone: reading itself collects diagnostics.
 */
public final class InvalidDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    InvalidDocumentException(List<Diagnostic> errors) {
        super("what was read has " + errors.size() + (errors.size() == 1 ? " error" : " errors") + ":\n"
                + errors.stream().map(Diagnostic::format).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(errors);
    }

    /** The errors, at least one, in the order of their places. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
