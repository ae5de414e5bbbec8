package dev.counterpart.generator.emit;

/**
 * Java source that survives every editor and encoding: what is no whole character (half a surrogate pair, which no UTF-8 can
 * say) or is invisible (marks that turn the direction of text around) stands as an escape.
 */
final class SourceText {

    private SourceText() {}

    static String safe(String source) {
        StringBuilder safe = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); ) {
            int point = source.codePointAt(i);
            int type = Character.getType(point);
            if (type == Character.SURROGATE || type == Character.FORMAT) {
                for (char unit : Character.toChars(point)) {
                    safe.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                safe.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return safe.toString();
    }
}
