package dev.counterpart.model.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * JSON values in plain Java, made without any class of the model: maps, lists, texts, booleans, {@link #NULL} and {@link
 * Num}. Texts and numbers are the ones that readers and writers stumble over.
 */
public final class RandomValues {

    /** A number as it is written. */
    public record Num(String text) {}

    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-0.0",
            "0e0",
            "0E-7",
            "2.50",
            "2.5",
            "1.0",
            "1e400",
            "-1E+400",
            "1E+2",
            "0.1e-7",
            "100",
            "1e-99999",
            "9007199254740993",
            "-9223372036854775809",
            "18446744073709551616",
            "123456789012345678901234567890123456789012345678901234567890",
            "0.30000000000000004",
            "3.141592653589793238462643383279502884197169399375105820974944",
            "1.000000000000000000000000000000000000000000000000000e1");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "true",
            "null",
            "~",
            "1",
            "1.0",
            "0x1F",
            "0o17",
            ".5",
            "1e3",
            ".inf",
            "-",
            "---",
            "...",
            "- a",
            "a: b",
            "a #b",
            "#",
            "? ",
            "key: |",
            "<<",
            "=",
            "&a",
            "*a",
            "!!str",
            "@",
            "`",
            "%TAG",
            "{}",
            "[",
            "'",
            "\"",
            "\\",
            "/",
            "~1",
            "a/b~c",
            "$ref",
            "2026-03-15",
            "12:30:45",
            "yes",
            "\u0000",
            "a\u0000b",
            "\u0001\u001f\u007f\u0080\u009f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "a\u2029b",
            "\ufeff",
            "\ufffe\uffff",
            "\ud83d\ude00",
            "\ud800",
            "a\udc00",
            "\udc00\ud800",
            "\ud83d\ud83d\ude00",
            "\n",
            "\r\n",
            "a\nb",
            "a\n\nb\n",
            "\ta",
            "a\t",
            " a",
            "a ",
            "\n a\n  b\n",
            "e\u0301",
            "\u00e9",
            "\u202e");

    private final Random random;

    public RandomValues(Random random) {
        this.random = random;
    }

    public Object value(int depth) {
        int kind = random.nextInt(depth <= 0 ? 6 : 9);
        return switch (kind) {
            case 0 -> NULL;
            case 1 -> random.nextBoolean();
            case 2, 3 -> number();
            case 4, 5 -> text();
            case 6 -> array(depth);
            default -> object(depth);
        };
    }

    private List<Object> array(int depth) {
        List<Object> elements = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            elements.add(value(depth - 1));
        }
        return elements;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        // now and then more than an object keeps without an index
        for (int i = random.nextInt(12) == 0 ? 40 : random.nextInt(6); i > 0; i--) {
            members.put(name(), value(depth - 1));
        }
        return members;
    }

    private Num number() {
        if (random.nextBoolean()) {
            return new Num(pick(NUMBERS));
        }
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
        int digits = 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 12);
        for (int i = 0; i < digits; i++) {
            text.append(i == 0 && digits > 1 ? 1 + random.nextInt(9) : random.nextInt(10));
        }
        if (random.nextBoolean()) {
            text.append('.');
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(random.nextInt(10));
            }
        }
        if (random.nextInt(3) == 0) {
            text.append(random.nextBoolean() ? 'e' : 'E')
                    .append(pick(List.of("", "+", "-")))
                    .append(random.nextInt(10) == 0 ? "0" : "")
                    .append(random.nextInt(2_000));
        }
        return new Num(text.toString());
    }

    /**
     * Without halves of surrogate pairs: the parser that reads what we write refuses them in names. And not beyond what YAML
     * allows before a colon (1.2, section 7.4.2).
     */
    private String name() {
        String text = text();
        return new String(
                text.substring(0, Math.min(text.length(), 1_000)).getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
    }

    private String text() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(TEXTS) + pick(TEXTS);
            case 1 -> letters(random.nextInt(10));
            case 2 -> random.nextInt(20) == 0 ? letters(3_000) : letters(3) + pick(TEXTS) + letters(2);
            default -> pick(TEXTS);
        };
    }

    private String letters(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
