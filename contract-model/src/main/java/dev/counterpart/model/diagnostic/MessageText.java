package dev.counterpart.model.diagnostic;

/**
 * Makes a message fit for a terminal, whatever it quotes: no control character of a document moves the cursor, breaks the line
 * or turns the direction of the text, and no quotation is longer than anybody reads.
 */
final class MessageText {

    private static final int LONGEST = 1_500;

    private MessageText() {}

    static String of(String message) {
        int end = message.length() <= LONGEST ? message.length() : cut(message);
        for (int i = 0; i < end; i++) {
            if (isHidden(message.charAt(i))) {
                return escaped(message, end);
            }
        }
        return end == message.length() ? message : message.substring(0, end) + "…";
    }

    private static String escaped(String message, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < end; i++) {
            char c = message.charAt(i);
            if (isHidden(c)) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return end == message.length() ? text.toString() : text.append('…').toString();
    }

    private static int cut(String message) {
        return Character.isHighSurrogate(message.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    private static boolean isHidden(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
