package dev.counterpart.checker.witness;

import java.util.Map;

/**
 * Writes an ECMA-262 pattern, as with the {@code u} flag, in the words of {@code java.util.regex}: white space, line ends,
 * control letters, braces and classes mean something else there. It does not check: what it does not know stays as it is.
 */
final class EcmaToJava {

    private static final String SPACE =
            "\\t\\n\\x0B\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";

    private static final String ANY = "[\\x{0}-\\x{10FFFF}]";

    /** Long names of general categories, for which Java has only the short. */
    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("Letter", "L"),
            Map.entry("Uppercase_Letter", "Lu"),
            Map.entry("Lowercase_Letter", "Ll"),
            Map.entry("Titlecase_Letter", "Lt"),
            Map.entry("Modifier_Letter", "Lm"),
            Map.entry("Other_Letter", "Lo"),
            Map.entry("Mark", "M"),
            Map.entry("Number", "N"),
            Map.entry("Decimal_Number", "Nd"),
            Map.entry("digit", "Nd"),
            Map.entry("Punctuation", "P"),
            Map.entry("punct", "P"),
            Map.entry("Symbol", "S"),
            Map.entry("Separator", "Z"),
            Map.entry("Space_Separator", "Zs"),
            Map.entry("Control", "Cc"),
            Map.entry("cntrl", "Cc"));

    private final String text;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private EcmaToJava(String text) {
        this.text = text;
    }

    static String translate(String pattern) {
        EcmaToJava translation = new EcmaToJava(pattern);
        while (translation.at < pattern.length()) {
            translation.term();
        }
        return translation.java.toString();
    }

    private void term() {
        char c = text.charAt(at);
        switch (c) {
            case '\\' -> escape(false);
            case '[' -> brackets();
            case '$' -> put("\\z");
            case '.' -> put("[^\\n\\r\\x{2028}\\x{2029}]");
            case '{' -> {
                boolean counts = text.substring(at).matches("(?s)\\{\\d+(,\\d*)?}.*");
                put(counts ? "{" : "\\{");
            }
            case '#', '&', ' ' -> put("\\" + c);
            default -> put(String.valueOf(c));
        }
    }

    private void put(String words) {
        java.append(words);
        at++;
    }

    /** A class; its denial is said by looking ahead, since Java denies classes within classes its own way. */
    private void brackets() {
        at++;
        boolean negated = text.startsWith("^", at);
        at += negated ? 1 : 0;
        if (text.startsWith("]", at)) {
            put(negated ? ANY : "(?!)");
            return;
        }
        java.append(negated ? "(?:(?![" : "[");
        while (at < text.length() && text.charAt(at) != ']') {
            char c = text.charAt(at);
            if (c == '\\') {
                escape(true);
            } else {
                put("[&^#~ ".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
            }
        }
        put(negated ? "])" + ANY + ")" : "]");
    }

    private void escape(boolean inBrackets) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\\';
        at++;
        switch (next) {
            case 's' -> put(inBrackets ? SPACE : "[" + SPACE + "]");
            case 'S' -> put("[^" + SPACE + "]");
            case 'v' -> put("\\x0B");
            case '0' -> put("\\x00");
            case 'b' -> put(inBrackets ? "\\x08" : "\\b");
            case 'c' -> {
                put("\\x{" + Integer.toHexString(text.charAt(Math.min(at + 1, text.length() - 1)) % 32) + "}");
                at++;
            }
            case 'u' -> {
                put(text.startsWith("{", at + 1) ? "\\x" : "\\u");
            }
            case 'p', 'P' -> property(next);
            default -> put("\\" + next);
        }
    }

    private void property(char letter) {
        int end = text.indexOf('}', at);
        if (!text.startsWith("{", at + 1) || end < 0) {
            put("\\" + letter);
            return;
        }
        String name = text.substring(at + 2, end);
        String value = name.substring(name.indexOf('=') + 1);
        at = end + 1;
        java.append('\\').append(letter).append('{');
        if (name.startsWith("Script=") || name.startsWith("sc=")) {
            java.append("script=").append(value);
        } else if (name.equals("Any")) {
            java.setLength(java.length() - 3);
            java.append(letter == 'p' ? ANY : "(?!)");
            return;
        } else {
            String category = CATEGORIES.getOrDefault(value, value);
            java.append(category.length() > 2 && !category.equals("ASCII") ? "Is" + category : category);
        }
        java.append('}');
    }
}
