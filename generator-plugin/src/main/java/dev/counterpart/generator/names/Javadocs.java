package dev.counterpart.generator.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a schema as Javadoc. JavaPoet prints Javadoc as it is, and Java reads {@code \}{@code u} escapes even in comments, so
 * everything that could end the comment, start a tag or become markup is written as an HTML entity.
 */
public final class Javadocs {

    private static final int WIDTH = 100;

    private static final Pattern BACKTICKS = Pattern.compile("`([^`\\n]+)`");

    /** What needs no escape where it stands as code. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.,:=#$ -]+");

    private Javadocs() {}

    /** A text of any length: words in backticks become code, long lines are broken between words. */
    public static String prose(String text) {
        StringBuilder prose = new StringBuilder();
        Matcher quoted = BACKTICKS.matcher(text);
        int end = 0;
        while (quoted.find()) {
            boolean plain = PLAIN.matcher(quoted.group(1)).matches();
            prose.append(escape(text.substring(end, quoted.start())))
                    .append(plain ? "{@code " + quoted.group(1) + "}" : escape(quoted.group()));
            end = quoted.end();
        }
        return wrapped(prose.append(escape(text.substring(end))).toString().strip());
    }

    /** A word or a line inside a sentence of ours. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(point, escaped));
        return escaped.toString();
    }

    private static void append(int point, StringBuilder out) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '@' -> out.append("&#64;");
            case '\\' -> out.append("&#92;");
            case '*' -> out.append("&#42;");
            case '{' -> out.append("&#123;");
            case '}' -> out.append("&#125;");
            case '\n' -> out.append('\n');
            default -> {
                boolean unseen = switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
                out.appendCodePoint(unseen ? ' ' : point);
            }
        }
    }

    private static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder(text.length() + 16);
        int column = 0;
        for (String word : text.split("(?<=[ \n])", -1)) {
            if (column > 0 && column + word.stripTrailing().length() > WIDTH) {
                wrapped.setLength(wrapped.length() - 1);
                wrapped.append('\n');
                column = 0;
            }
            wrapped.append(word);
            column = word.endsWith("\n") ? 0 : column + word.length();
        }
        return wrapped.toString();
    }
}
