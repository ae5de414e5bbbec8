package dev.counterpart.model.print;

/**
 * The characters of a line that a place means: from its column to the end of the token there. A place holds where a value
 * begins; where it ends is seen in the text.
 *
 * @param start index of the first character, from 0, in UTF-16 units as columns are
 * @param end index behind the last character; {@code start} only where the line ends before it
 */
record Span(int start, int end) {

    /** Who points at a value of a megabyte wants to see how it begins. */
    private static final int FURTHEST = 10_000;

    /**
     * @param column from 1; one behind the end of the line means the end
     * @param path tells JSON from YAML, where a text needs no quotation marks
     */
    static Span at(String line, int column, String path) {
        int start = Math.max(0, Math.min(column - 1, line.length()));
        if (start == line.length()) {
            return new Span(start, start);
        }
        int limit = Math.min(line.length(), start + FURTHEST);
        char first = line.charAt(start);
        int end = switch (first) {
            case '"' -> endOfText(line, start, limit);
            case '\'' -> endOfSingleQuoted(line, start, limit);
            case '{', '[' -> endOfBrackets(line, start, limit);
            default -> path.endsWith(".json") ? endOfWord(line, start, limit) : endOfPlainScalar(line, start, limit);
        };
        return new Span(start, withWholeCharacter(line, Math.max(end, start + 1)));
    }

    private static int endOfText(String line, int start, int limit) {
        for (int i = start + 1; i < limit; i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '"') {
                return i + 1;
            }
        }
        return endOfContent(line, limit);
    }

    private static int endOfSingleQuoted(String line, int start, int limit) {
        for (int i = start + 1; i < limit; i++) {
            if (line.charAt(i) == '\'') {
                if (i + 1 < limit && line.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return endOfContent(line, limit);
    }

    /** To the closing bracket, or of a value that goes on below its first line only. */
    private static int endOfBrackets(String line, int start, int limit) {
        int depth = 0;
        for (int i = start; i < limit; i++) {
            switch (line.charAt(i)) {
                case '"' -> i = endOfText(line, i, limit) - 1;
                case '{', '[' -> depth++;
                case '}', ']' -> {
                    depth--;
                    if (depth == 0) {
                        return i + 1;
                    }
                }
                default -> {}
            }
        }
        return endOfContent(line, limit);
    }

    /** A number, {@code true}, or what should have been one. */
    private static int endOfWord(String line, int start, int limit) {
        int i = start;
        while (i < limit && ",:]}[{\"".indexOf(line.charAt(i)) < 0 && !Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /** YAML 1.2.2, 7.3.3: it ends at a colon, a comment or the line, and between brackets at a comma or bracket, too. */
    private static int endOfPlainScalar(String line, int start, int limit) {
        if (line.startsWith("- ", start)) {
            return endOfContent(line, limit); // a sequence: its first line
        }
        boolean bracketed = isInBrackets(line, start);
        for (int i = start; i < limit; i++) {
            char c = line.charAt(i);
            boolean blankBehind = i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1));
            boolean ends = (c == ':' && blankBehind)
                    || (c == '#' && i > start && Character.isWhitespace(line.charAt(i - 1)))
                    || (bracketed && ",[]{}".indexOf(c) >= 0);
            if (ends) {
                return endOfContent(line, i);
            }
        }
        return endOfContent(line, limit);
    }

    private static boolean isInBrackets(String line, int end) {
        int depth = 0;
        for (int i = Math.max(0, end - FURTHEST); i < end; i++) {
            switch (line.charAt(i)) {
                case '"' -> i = endOfText(line, i, end) - 1;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
        }
        return depth > 0;
    }

    private static int endOfContent(String line, int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(line.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static int withWholeCharacter(String line, int end) {
        boolean split = end < line.length()
                && Character.isLowSurrogate(line.charAt(end))
                && Character.isHighSurrogate(line.charAt(end - 1));
        return split ? end + 1 : end;
    }
}
