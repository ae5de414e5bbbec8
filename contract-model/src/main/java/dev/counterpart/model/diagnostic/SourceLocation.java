package dev.counterpart.model.diagnostic;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands: a file, a line and column (both from 1; 0 when the whole file is meant), and its JSON Pointer
 * (RFC 6901) inside the document. Columns count UTF-16 code units, as Java's strings and SARIF do.
 *
 * <p>{@code path} is the file as the user would name it: the root they gave, a slash, and the path below it, always with
 * forward slashes. It never is absolute unless the user's root was.
 *
 * <p>Every value of every document has one, and few are ever asked for their pointer: a place below another one holds
 * that one and its own token, and the text is put together on demand.
 */
public final class SourceLocation implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::path)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparing(SourceLocation::pointer);

    private final String path;
    private final int line;
    private final int column;
    private final @Nullable SourceLocation around;

    /** The last token of the pointer below {@link #around}; the whole pointer where there is none. */
    private final String token;

    public SourceLocation(String path, int line, int column, String pointer) {
        this(path, line, column, null, pointer);
    }

    private SourceLocation(String path, int line, int column, @Nullable SourceLocation around, String token) {
        this.path = path;
        this.line = line;
        this.column = column;
        this.around = around;
        this.token = token;
    }

    /** The file as a whole. */
    public static SourceLocation ofFile(String path) {
        return new SourceLocation(path, 0, 0, "");
    }

    /**
     * The place of a member or an element of the value that stands here.
     *
     * @param token its name or index as a token of a JSON Pointer: {@code ~} and {@code /} escaped
     */
    public SourceLocation child(String token, int line, int column) {
        return new SourceLocation(path, line, column, this, token);
    }

    /** The same pointer elsewhere in the text: a member's value behind its name. */
    public SourceLocation at(int line, int column) {
        return new SourceLocation(path, line, column, around, token);
    }

    public String path() {
        return path;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** How long the pointer is, without putting it together. */
    public int pointerLength() {
        int length = 0;
        SourceLocation place = this;
        for (SourceLocation outer = around; outer != null; outer = place.around) {
            length += place.token.length() + 1;
            place = outer;
        }
        return length + place.token.length();
    }

    /** Put together at each call. */
    public String pointer() {
        if (around == null) {
            return token;
        }
        Deque<String> tokens = new ArrayDeque<>();
        SourceLocation place = this;
        for (SourceLocation outer = around; outer != null; outer = place.around) {
            tokens.push(place.token);
            place = outer;
        }
        StringBuilder pointer = new StringBuilder(pointerLength()).append(place.token);
        tokens.forEach(each -> pointer.append('/').append(each));
        return pointer.toString();
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceLocation that
                && line == that.line
                && column == that.column
                && path.equals(that.path)
                && pointer().equals(that.pointer());
    }

    @Override
    public int hashCode() {
        return (path.hashCode() * 31 + line) * 31 + column;
    }

    /** {@code path:line:column}, or the path alone for a whole file. */
    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line + ":" + column;
    }
}
