package dev.counterpart.generator.emit;

/**
 * Java's form of any text. JavaPoet's own literals break at characters that are line ends to {@code \\R} and none to Java, and
 * print half a surrogate pair, which no UTF-8 can say.
 */
final class SourceText {

    private SourceText() {}

    /** The literal of a text, quotes included: whatever can't be seen, or is no whole character, stands as an escape. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().forEach(point -> append(point, literal));
        return literal.append('"').toString();
    }

    private static void append(int point, StringBuilder literal) {
        switch (point) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isVisible(point)) {
                    literal.appendCodePoint(point);
                } else {
                    for (char unit : Character.toChars(point)) {
                        literal.append(String.format("\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
