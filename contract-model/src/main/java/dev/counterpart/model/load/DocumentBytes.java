package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.TreeLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a file. One that is too large or can't be read is reported. */
final class DocumentBytes {

    private DocumentBytes() {}

    static Optional<byte[]> read(Path file, String displayPath, TreeLimits limits, Diagnostics diagnostics) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            if (size > limits.characters()) {
                diagnostics.error(
                        RuleIds.LIMIT_EXCEEDED,
                        SourceLocation.ofFile(displayPath),
                        "the document is larger than " + limits.characters() + " bytes",
                        "");
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // a channel may give less than is asked for
            }
            return Optional.of(bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array());
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
