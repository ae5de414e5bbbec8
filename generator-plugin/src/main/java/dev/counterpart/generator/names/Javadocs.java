package dev.counterpart.generator.names;

/**
 * Texts of a schema as Javadoc. JavaPoet prints Javadoc as it is, and Java reads {@code \}{@code u} escapes even in comments, so
 * everything that could end the comment, start a tag or become markup is written as an HTML entity.
 */
public final class Javadocs {

    private Javadocs() {}

    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.strip().codePoints().forEach(point -> append(point, escaped));
        return escaped.toString();
    }

    private static void append(int point, StringBuilder out) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '@' -> out.append("&#64;");
            case '\\' -> out.append("&#92;");
            case '/' -> out.append(out.length() > 0 && out.charAt(out.length() - 1) == '*' ? "&#47;" : "/");
            case '{' -> out.append("&#123;");
            case '}' -> out.append("&#125;");
            case '\n' -> out.append('\n');
            default -> {
                if (Character.isISOControl(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE) {
                    out.append(' ');
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }
}
