package dev.counterpart.model.diagnostic;

import java.util.List;

/**
 * What reading gave: a value, as complete as the input allowed, beside everything that was wrong with the input. Who wants the whole
 * or nothing asks {@link #orThrow()}. Work may go on with the {@link #value()} to find more mistakes, but nothing may be built from it,
 * or concluded, while {@link #hasErrors()}.
 *
 * @param value <b>partial where there are errors</b>: what could not be read is left out, and a text that gives no schema at all is
 *     the schema {@code true}, which accepts every document
 * @param diagnostics errors, warnings and notes, in the order of their places
 */
public record Loaded<T>(T value, List<Diagnostic> diagnostics) {

    public Loaded {
        diagnostics = Diagnostics.inOrder(diagnostics);
    }

    /**
     * <b>Partial where there are errors</b>: a keyword that can't be read is missing, and a text that gives no schema is the schema
     * {@code true}. Look at {@link #hasErrors()} first, or call {@link #orThrow()} instead.
     */
    @Override
    public T value() {
        return value;
    }

    /**
     * The value, when nothing is wrong that is an error; warnings and notes pass.
     *
     * @throws InvalidDocumentException when there are errors: its message tells them all, with their places
     */
    public T orThrow() {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidDocumentException(errors);
        }
        return value;
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
