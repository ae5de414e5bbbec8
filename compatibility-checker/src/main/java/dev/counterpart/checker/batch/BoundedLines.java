package dev.counterpart.checker.batch;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads line by line. Of a line that is too long the rest is passed over, so that no input exhausts the memory. */
final class BoundedLines {

    /**
     * @param text without its end
     * @param whole whether nothing of it was passed over
     */
    record Line(String text, boolean whole) {}

    private static final int BLOCK = 1 << 13;

    private final Reader reader;
    private final long longest;
    private final char[] block = new char[BLOCK];
    private int next;
    private int end;

    BoundedLines(Reader reader, long longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** Empty at the end. */
    Optional<Line> next() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean whole = true;
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int from = next;
            while (next < end && block[next] != '\n') {
                next++;
            }
            whole &= text.length() + (next - from) <= longest;
            if (whole) {
                text.append(block, from, next - from);
            }
            if (next < end) {
                next++;
                return Optional.of(line(text, whole));
            }
        }
        return any ? Optional.of(line(text, whole)) : Optional.empty();
    }

    private static Line line(StringBuilder text, boolean whole) {
        boolean returned = !text.isEmpty() && text.charAt(text.length() - 1) == '\r';
        return new Line(returned ? text.substring(0, text.length() - 1) : text.toString(), whole);
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, reader.read(block));
        return end > 0;
    }
}
