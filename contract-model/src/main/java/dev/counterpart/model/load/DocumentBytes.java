package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.TreeLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a file. One that is too large or can't be read is reported. */
final class DocumentBytes {

    private DocumentBytes() {}

    static Optional<byte[]> read(Path file, String displayPath, TreeLimits limits, Diagnostics diagnostics) {
        try {
            if (Files.size(file) > limits.characters()) {
                diagnostics.error(
                        RuleIds.LIMIT_EXCEEDED,
                        SourceLocation.ofFile(displayPath),
                        "the document is larger than " + limits.characters() + " bytes",
                        "");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            unreadable(displayPath, e, diagnostics);
            return Optional.empty();
        }
    }

    static void unreadable(String displayPath, IOException e, Diagnostics diagnostics) {
        diagnostics.error(
                RuleIds.MISSING_FILE,
                SourceLocation.ofFile(displayPath),
                "can't be read: " + e.getClass().getSimpleName(),
                "");
    }
}
