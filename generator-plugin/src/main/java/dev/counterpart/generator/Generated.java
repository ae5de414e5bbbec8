package dev.counterpart.generator;

import dev.counterpart.model.diagnostic.Diagnostic;
import java.util.List;

/** What was made of a set of contracts: the files, sorted by path, and everything no Java was made from. */
public record Generated(List<GeneratedFile> files, List<Diagnostic> diagnostics) {

    public Generated {
        files = files.stream().sorted().toList();
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the files must not be used: they would keep less than the schemas say. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** The files of one kind. */
    public List<GeneratedFile> files(GeneratedFile.Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }
}
