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

    /** Lines and columns up to here share a number. */
    private static final int COLUMN_BITS = 12;

    private static final int MOST_COLUMNS = (1 << COLUMN_BITS) - 1;
    private static final int MOST_LINES = (1 << (31 - COLUMN_BITS)) - 1;

    /** No {@link #position}. */
    public static final int FAR = -1;

    /** A line or column beyond. */
    private record Far(Object origin, int line, int column) {}

    /**
     * The path, or the place of the value around; a {@link Far} with either where the number does not hold line and column.
     * One field for all: a large catalog has millions of places, and this keeps them small.
     */
    private final Object origin;

    /** The last token of the pointer below the place around; the whole pointer where there is none. */
    private final String token;

    private final int position;

    public SourceLocation(String path, int line, int column, String pointer) {
        this((Object) path, line, column, pointer);
    }

    private SourceLocation(Object origin, int line, int column, String token) {
        this.position = position(line, column);
        this.origin = position == FAR ? new Far(origin, line, column) : origin;
        this.token = token;
    }

    private SourceLocation(Object origin, int position, String token) {
        this.origin = origin;
        this.position = position;
        this.token = token;
    }

    /** A line and a column as one number, from 0; {@link #FAR} where they are too large for that. */
    public static int position(int line, int column) {
        boolean near = line >= 0 && line <= MOST_LINES && column >= 0 && column <= MOST_COLUMNS;
        return near ? line << COLUMN_BITS | column : FAR;
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
        return new SourceLocation(this, line, column, token);
    }

    /** The same pointer elsewhere in the text: a member's value behind its name. */
    public SourceLocation at(int line, int column) {
        return new SourceLocation(origin(), line, column, token);
    }

    /**
     * The same, by {@link #position(int, int)}.
     *
     * @param position not {@link #FAR}
     */
    public SourceLocation at(int position) {
        return new SourceLocation(origin(), position, token);
    }

    public String path() {
        Object outermost = origin();
        while (outermost instanceof SourceLocation place) {
            outermost = place.origin();
        }
        return (String) outermost;
    }

    public int line() {
        return origin instanceof Far far ? far.line() : position >> COLUMN_BITS;
    }

    public int column() {
        return origin instanceof Far far ? far.column() : position & MOST_COLUMNS;
    }

    private Object origin() {
        return origin instanceof Far far ? far.origin() : origin;
    }

    private @Nullable SourceLocation around() {
        return origin() instanceof SourceLocation place ? place : null;
    }

    /** How long the pointer is, without putting it together. */
    public int pointerLength() {
        int length = 0;
        SourceLocation place = this;
        for (SourceLocation outer = around(); outer != null; outer = place.around()) {
            length += place.token.length() + 1;
            place = outer;
        }
        return length + place.token.length();
    }

    /** Put together at each call. */
    public String pointer() {
        if (origin instanceof String) {
            return token;
        }
        Deque<String> tokens = new ArrayDeque<>();
        SourceLocation place = this;
        for (SourceLocation outer = around(); outer != null; outer = place.around()) {
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
                && line() == that.line()
                && column() == that.column()
                && path().equals(that.path())
                && pointer().equals(that.pointer());
    }

    @Override
    public int hashCode() {
        return (path().hashCode() * 31 + line()) * 31 + column();
    }

    /** {@code path:line:column}, or the path alone for a whole file. */
    @Override
    public String toString() {
        return line() == 0 ? path() : path() + ":" + line() + ":" + column();
    }
}
