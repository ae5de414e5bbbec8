package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The classes that have a name (ECMA-262, CharacterClassEscape and the dot). */
final class CharacterClasses {

    static final CodePoints DIGIT = CodePoints.ofRanges("09");
    static final CodePoints WORD = CodePoints.ofRanges("az", "AZ", "09", "_");
    static final CodePoints LINE_TERMINATOR = CodePoints.ofRanges("\n", "\r", "\u2028\u2029");

    /** WhiteSpace and LineTerminator: not Java's, it has the byte order mark and every space separator. */
    static final CodePoints SPACE = CodePoints.ofRanges(
            "\t\r", " ", "\u00A0", "\u1680", "\u2000\u200A", "\u2028\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF");

    private static final Map<String, Integer> CATEGORIES = Map.ofEntries(
            Map.entry("Lu", (int) Character.UPPERCASE_LETTER),
            Map.entry("Ll", (int) Character.LOWERCASE_LETTER),
            Map.entry("Lt", (int) Character.TITLECASE_LETTER),
            Map.entry("Lm", (int) Character.MODIFIER_LETTER),
            Map.entry("Lo", (int) Character.OTHER_LETTER),
            Map.entry("Mn", (int) Character.NON_SPACING_MARK),
            Map.entry("Mc", (int) Character.COMBINING_SPACING_MARK),
            Map.entry("Me", (int) Character.ENCLOSING_MARK),
            Map.entry("Nd", (int) Character.DECIMAL_DIGIT_NUMBER),
            Map.entry("Nl", (int) Character.LETTER_NUMBER),
            Map.entry("No", (int) Character.OTHER_NUMBER),
            Map.entry("Pc", (int) Character.CONNECTOR_PUNCTUATION),
            Map.entry("Pd", (int) Character.DASH_PUNCTUATION),
            Map.entry("Ps", (int) Character.START_PUNCTUATION),
            Map.entry("Pe", (int) Character.END_PUNCTUATION),
            Map.entry("Pi", (int) Character.INITIAL_QUOTE_PUNCTUATION),
            Map.entry("Pf", (int) Character.FINAL_QUOTE_PUNCTUATION),
            Map.entry("Po", (int) Character.OTHER_PUNCTUATION),
            Map.entry("Sm", (int) Character.MATH_SYMBOL),
            Map.entry("Sc", (int) Character.CURRENCY_SYMBOL),
            Map.entry("Sk", (int) Character.MODIFIER_SYMBOL),
            Map.entry("So", (int) Character.OTHER_SYMBOL),
            Map.entry("Zs", (int) Character.SPACE_SEPARATOR),
            Map.entry("Zl", (int) Character.LINE_SEPARATOR),
            Map.entry("Zp", (int) Character.PARAGRAPH_SEPARATOR),
            Map.entry("Cc", (int) Character.CONTROL),
            Map.entry("Cf", (int) Character.FORMAT),
            Map.entry("Co", (int) Character.PRIVATE_USE),
            Map.entry("Cn", (int) Character.UNASSIGNED));

    private static final Map<String, String> LONG_NAMES = Map.ofEntries(
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

    private CharacterClasses() {}

    /** {@code \d}, {@code \W} and so on; empty for another letter. */
    static Optional<CodePoints> ofEscape(char letter) {
        return switch (letter) {
            case 'd' -> Optional.of(DIGIT);
            case 'D' -> Optional.of(DIGIT.complement());
            case 'w' -> Optional.of(WORD);
            case 'W' -> Optional.of(WORD.complement());
            case 's' -> Optional.of(SPACE);
            case 'S' -> Optional.of(SPACE.complement());
            default -> Optional.empty();
        };
    }

    /** What {@code \p{…}} names; empty for a property that is not known here. */
    static Optional<CodePoints> ofProperty(String property) {
        int equals = property.indexOf('=');
        String name = equals < 0 ? "" : property.substring(0, equals);
        String value = property.substring(equals + 1);
        return switch (name) {
            case "", "General_Category", "gc" ->
                category(value).or(() -> equals < 0 ? binary(value) : Optional.empty());
            case "Script", "sc" -> script(value);
            default -> Optional.empty();
        };
    }

    private static Optional<CodePoints> category(String value) {
        String name = LONG_NAMES.getOrDefault(value, value);
        if (CATEGORIES.containsKey(name)) {
            int type = CATEGORIES.get(name);
            return Optional.of(where(codePoint -> Character.getType(codePoint) == type));
        }
        if (name.length() == 1 && "LMNPSZ".contains(name)) {
            return Optional.of(CATEGORIES.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(name))
                    .map(entry -> where(codePoint -> Character.getType(codePoint) == entry.getValue()))
                    .reduce(CodePoints.NONE, CodePoints::union));
        }
        return Optional.empty();
    }

    private static Optional<CodePoints> binary(String value) {
        return switch (value) {
            case "Any" -> Optional.of(CodePoints.ALL);
            case "ASCII" -> Optional.of(CodePoints.of(0, 0x7F));
            case "Alphabetic", "Alpha" -> Optional.of(where(Character::isAlphabetic));
            case "Uppercase", "Upper" -> Optional.of(where(Character::isUpperCase));
            case "Lowercase", "Lower" -> Optional.of(where(Character::isLowerCase));
            case "Ideographic", "Ideo" -> Optional.of(where(Character::isIdeographic));
            default -> Optional.empty();
        };
    }

    private static Optional<CodePoints> script(String value) {
        try {
            Character.UnicodeScript script = Character.UnicodeScript.forName(value.toUpperCase(Locale.ROOT));
            return Optional.of(where(codePoint -> Character.UnicodeScript.of(codePoint) == script));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static CodePoints where(IntPredicate wanted) {
        List<CodePoints.Range> ranges = new ArrayList<>();
        int first = -1;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT + 1; codePoint++) {
            boolean in = codePoint <= Character.MAX_CODE_POINT && wanted.test(codePoint);
            if (in && first < 0) {
                first = codePoint;
            } else if (!in && first >= 0) {
                ranges.add(new CodePoints.Range(first, codePoint - 1));
                first = -1;
            }
        }
        return CodePoints.ofSorted(ranges);
    }
}
