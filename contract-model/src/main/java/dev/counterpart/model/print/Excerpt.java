package dev.counterpart.model.print;

/**
 * A line as it is shown, and where in it the marked characters stand. Of a very long line, what is around the mark.
 *
 * @param text the line, cut to {@link #WIDTH} columns
 * @param before columns before the mark
 * @param marked columns of the mark, at least one
 */
record Excerpt(String text, int before, int marked) {

    /** The widest line shown. */
    static final int WIDTH = 120;

    private static final String CUT = "…";

    static Excerpt of(String line, Span span) {
        int start = begin(line, span);
        StringBuilder text = new StringBuilder(start > 0 ? CUT : "");
        int columns = text.length();
        int before = start <= span.start() ? columns : 0;
        int markEnd = columns;
        int i = start;
        while (i < line.length()) {
            int codePoint = line.codePointAt(i);
            int width = Glyphs.width(codePoint);
            if (columns + width > WIDTH) {
                text.append(CUT);
                break;
            }
            if (i == span.start()) {
                before = columns;
            }
            text.append(Glyphs.shown(codePoint));
            columns += width;
            i += Character.charCount(codePoint);
            if (i <= span.end()) {
                markEnd = columns;
            }
        }
        if (span.start() >= line.length()) {
            before = columns;
        }
        return new Excerpt(text.toString().stripTrailing(), before, Math.max(1, markEnd - before));
    }

    /** Where the shown part begins: at 0 where the mark's end is on screen then, else a little before the mark. */
    private static int begin(String line, Span span) {
        int end = Math.min(span.end(), span.start() + WIDTH);
        if (width(line, 0, end) <= WIDTH) {
            return 0;
        }
        int marked = width(line, span.start(), end);
        int context = Math.max(WIDTH / 4, WIDTH / 2 - marked);
        int begin = span.start();
        int columns = 0;
        while (begin > 0) {
            int codePoint = line.codePointBefore(begin);
            columns += Glyphs.width(codePoint);
            if (columns > context) {
                break;
            }
            begin -= Character.charCount(codePoint);
        }
        return begin;
    }

    /** Columns from one index to another; beyond {@link #WIDTH}, any number that is. */
    private static int width(String line, int from, int to) {
        int columns = 0;
        int i = from;
        while (i < to && columns <= WIDTH) {
            int codePoint = line.codePointAt(i);
            columns += Glyphs.width(codePoint);
            i += Character.charCount(codePoint);
        }
        return columns;
    }
}
