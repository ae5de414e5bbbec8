package dev.counterpart.runtime;

/** What schemas ask of strings. */
public final class Text {
    private Text() {}

    /** Length as JSON Schema counts it: in code points, a lone surrogate being one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether at least that many code points; looks no further than needed. */
    public static boolean hasAtLeast(int codePoints, String text) {
        int chars = text.length();
        return chars >= codePoints && (chars >= 2L * codePoints || length(text) >= codePoints);
    }

    /** Whether at most that many code points; looks no further than needed. */
    public static boolean hasAtMost(int codePoints, String text) {
        int chars = text.length();
        return chars <= codePoints || (chars <= 2L * codePoints && length(text) <= codePoints);
    }

    /**
     * Whether every char from one index to another lies in one of the ranges, given as pairs: {@code "AZ09"}. Patterns such as
     * {@code ^[A-Z]{3}$} are generated with it as a length and a loop.
     */
    public static boolean within(String text, int from, int to, String ranges) {
        for (int i = from; i < to; i++) {
            if (!inRanges(text.charAt(i), ranges)) {
                return false;
            }
        }
        return true;
    }

    private static boolean inRanges(char c, String ranges) {
        for (int i = 0; i + 1 < ranges.length(); i += 2) {
            if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
