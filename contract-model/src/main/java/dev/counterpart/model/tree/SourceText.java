package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From bytes to text: UTF-8 or a diagnostic with the place of the first broken byte. A byte order mark is dropped. */
public final class SourceText {

    private SourceText() {}

    public static Optional<String> decode(String path, byte[] bytes, TreeLimits limits, Diagnostics diagnostics) {
        if (bytes.length > limits.characters()) {
            tooLarge(path, limits, diagnostics);
            return Optional.empty();
        }
        if (isAscii(bytes)) {
            return Optional.of(new String(bytes, StandardCharsets.US_ASCII));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            diagnostics.error(
                    RuleIds.BROKEN_ENCODING,
                    placeAt(path, decoded, decoded.length()),
                    String.format("byte 0x%02x at offset %d is no UTF-8", bytes[input.position()], input.position()),
                    "save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean fits(String path, String text, TreeLimits limits, Diagnostics diagnostics) {
        if (text.length() <= limits.characters()) {
            return true;
        }
        tooLarge(path, limits, diagnostics);
        return false;
    }

    private static void tooLarge(String path, TreeLimits limits, Diagnostics diagnostics) {
        diagnostics.error(
                RuleIds.LIMIT_EXCEEDED,
                SourceLocation.ofFile(path),
                "the document is larger than " + limits.characters() + " characters",
                "split it, or raise the limit");
    }

    /** The place of the character at an index of a text, or behind its last one. */
    static SourceLocation placeAt(String path, String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceLocation(path, line, index - lineStart + 1, "");
    }
}
