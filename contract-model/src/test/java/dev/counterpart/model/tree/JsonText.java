package dev.counterpart.model.tree;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Writes values of {@link RandomValues} as JSON in every way that RFC 8259 leaves open: white space, and what is escaped. */
public final class JsonText {

    private static final String SHORT = "\"\\/\b\f\n\r\t";
    private static final String SHORT_LETTERS = "\"\\/bfnrt";

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private JsonText(Random random) {
        this.random = random;
    }

    public static String of(Object value, Random random) {
        JsonText text = new JsonText(random);
        text.space();
        text.value(value);
        text.space();
        return text.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> object) {
            String separator = "{";
            for (Map.Entry<?, ?> member : object.entrySet()) {
                out.append(separator);
                space();
                string((String) member.getKey());
                space();
                out.append(':');
                space();
                value(member.getValue());
                space();
                separator = ",";
            }
            out.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> array) {
            String separator = "[";
            for (Object element : array) {
                out.append(separator);
                space();
                value(element);
                space();
                separator = ",";
            }
            out.append(array.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof RandomValues.Num number) {
            out.append(number.text());
        } else {
            out.append(value);
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = SHORT.indexOf(c);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (known >= 0 && random.nextBoolean()) {
                out.append('\\').append(SHORT_LETTERS.charAt(known));
            } else if (pair && random.nextBoolean()) {
                out.append(c).append(text.charAt(++i));
            } else if (c < 0x20 || c == '"' || c == '\\' || Character.isSurrogate(c) || random.nextInt(10) == 0) {
                String hex = String.format("%04x", (int) c);
                out.append("\\u").append(random.nextBoolean() ? hex : hex.toUpperCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private void space() {
        for (int i = random.nextInt(3); i > 1; i--) {
            out.append(List.of(" ", "\n", "\t", "\r\n", "\r").get(random.nextInt(5)));
        }
    }
}
