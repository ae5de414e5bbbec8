package dev.counterpart.model.diagnostic;

import java.util.Comparator;

/**
 * Where a value stands: a file, a line and column (both from 1; 0 when the whole file is meant), and its JSON Pointer
 * (RFC 6901) inside the document.
 *
 * <p>{@code path} is the file as the user would name it: the root they gave, a slash, and the path below it, always with
 * forward slashes. It never is absolute unless the user's root was.
 */
public record SourceLocation(String path, int line, int column, String pointer) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::path)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparing(SourceLocation::pointer);

    /** The file as a whole. */
    public static SourceLocation ofFile(String path) {
        return new SourceLocation(path, 0, 0, "");
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, or the path alone for a whole file. */
    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line + ":" + column;
    }
}
