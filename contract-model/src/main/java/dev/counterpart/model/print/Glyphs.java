package dev.counterpart.model.print;

/**
 * What a text looks like on a terminal: how many columns a character takes (Unicode's East Asian Width), and what is shown in
 * place of one that would move the cursor, change colours or turn the direction of writing.
 */
final class Glyphs {

    private static final String TAB = "    ";

    /** Controls, marks of direction, separators of lines, halves of surrogate pairs. */
    private static final int[][] UNSAFE = {
        {0x7F, 0x9F}, {0x061C, 0x061C}, {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2066, 0x2069}, {0xD800, 0xDFFF}
    };

    /** East Asian Width W and F (Unicode Standard Annex 11), emoji among them. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Glyphs() {}

    /** What to print for a character. */
    static String shown(int codePoint) {
        if (codePoint == '\t') {
            return TAB;
        }
        if (codePoint < 0x20) {
            return Character.toString(0x2400 + codePoint);
        }
        return isUnsafe(codePoint) ? "\uFFFD" : Character.toString(codePoint);
    }

    /** A text of several words, nothing in it left that a terminal would obey. */
    static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(codePoint -> out.append(shown(codePoint)));
        return out.toString();
    }

    /** Columns that {@link #shown(int)} takes. */
    static int width(int codePoint) {
        if (codePoint == '\t') {
            return TAB.length();
        }
        if (codePoint < 0x20 || isUnsafe(codePoint)) {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isUnsafe(int codePoint) {
        return isIn(UNSAFE, codePoint);
    }

    private static boolean isWide(int codePoint) {
        return isIn(WIDE, codePoint);
    }

    private static boolean isIn(int[][] ranges, int codePoint) {
        for (int[] range : ranges) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
    }
}
