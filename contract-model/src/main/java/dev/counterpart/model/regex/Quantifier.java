package dev.counterpart.model.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often something is repeated.
 *
 * @param max negative: without end
 * @param end the offset behind it
 */
record Quantifier(int min, int max, int end) {

    private static final Pattern BRACES = Pattern.compile("\\{(\\d+)(,(\\d*))?}");

    /** The quantifier at an offset, or null. */
    static @Nullable Quantifier at(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '*' -> new Quantifier(0, -1, at + 1);
            case '+' -> new Quantifier(1, -1, at + 1);
            case '?' -> new Quantifier(0, 1, at + 1);
            case '{' -> braces(text, at);
            default -> null;
        };
    }

    private static @Nullable Quantifier braces(String text, int at) {
        Matcher braces = BRACES.matcher(text).region(at, text.length());
        if (!braces.lookingAt()) {
            return null;
        }
        int min = number(braces.group(1));
        int max = braces.group(2) == null ? min : braces.group(3).isEmpty() ? -1 : number(braces.group(3));
        return new Quantifier(min, max, braces.end());
    }

    /** A bound beyond {@code int} can't be reached by any text either. */
    private static int number(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(significant);
    }
}
