package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.TreeLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
                        "the file is larger than " + limits.characters() + " bytes",
                        "split it, or raise the limit");
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
        diagnostics.error(RuleIds.MISSING_FILE, SourceLocation.ofFile(displayPath), "can't be read: " + why(e), "");
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is no longer there";
        }
        // what the system says; the path before it stands in the place already
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? "an error of the file system" : reason;
    }
}
