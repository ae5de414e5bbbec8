package dev.counterpart.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/** Random JSON text, and bytes that are nearly JSON. The same seed gives the same documents. */
final class JsonDocuments {
    private static final String[] NUMBERS = {
        "0",
        "-0",
        "1",
        "-1",
        "10",
        "1.0",
        "1e1",
        "1E+2",
        "12e-1",
        "0.1",
        "-0.0",
        "2.50",
        "1e400",
        "-1e-400",
        "9007199254740993",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "123456789012345678",
        "1234567890123456789",
        "100000000000000000000",
        "1.0000000000000000000000001",
        "3.141592653589793238",
        "4.9e-324",
        "1.7976931348623157e308",
        "2147483648"
    };
    private static final String[] TEXTS = {
        "",
        "a",
        "orderId",
        "été",
        "日本語",
        "😀",
        "~/",
        "\\\"",
        "\\\\",
        "\\/",
        "\\b\\f\\n\\r\\t",
        "\\u0041",
        "\\u00e9",
        "\\ud83d\\ude01",
        "\\ud800",
        "\\udc00x",
        "\u007f",
        "abcdefgh",
        "abcdefg\\n",
        "exactly16letters",
        "a longer text that has more than one word of eight"
    };
    private static final String[] SPACES = {"", "", "", "", " ", "\n", "\t ", "\r\n  "};
    private static final byte[] BREAKERS = "{}[]\",:\\0123456789+-.eEtrufalsn/ \n\t\u007f".getBytes(UTF_8);

    private final Random random;

    JsonDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** A document that is JSON, without a name twice in an object. */
    String document() {
        StringBuilder out = new StringBuilder();
        value(out, 4);
        return space() + out + space();
    }

    /** The bytes with one to three of them changed, left out, doubled or cut off. */
    byte[] mutated(byte[] document) {
        byte[] bytes = document.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            bytes = mutatedOnce(bytes);
        }
        return bytes;
    }

    byte[] mutatedOnce(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        byte other = random.nextInt(3) == 0 ? (byte) random.nextInt(256) : BREAKERS[random.nextInt(BREAKERS.length)];
        switch (random.nextInt(6)) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> {
                byte[] less = Arrays.copyOf(bytes, bytes.length - 1);
                System.arraycopy(bytes, at + 1, less, at, bytes.length - at - 1);
                return less;
            }
            case 2 -> {
                byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, at, more, at + 1, bytes.length - at);
                more[at] = other;
                return more;
            }
            default -> {
                byte[] same = bytes.clone();
                same[at] = other;
                return same;
            }
        }
    }

    private void value(StringBuilder out, int depth) {
        int kind = random.nextInt(depth == 0 ? 5 : 8);
        switch (kind) {
            case 0 -> out.append("true");
            case 1 -> out.append(random.nextBoolean() ? "false" : "null");
            case 2 -> out.append(number());
            case 3, 4 -> out.append('"').append(text()).append('"');
            case 5 -> array(out, depth);
            default -> object(out, depth);
        }
    }

    private void array(StringBuilder out, int depth) {
        out.append('[').append(space());
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            out.append(i == 0 ? "" : "," + space());
            value(out, depth - 1);
            out.append(space());
        }
        out.append(']');
    }

    private void object(StringBuilder out, int depth) {
        out.append('{').append(space());
        Set<String> names = new LinkedHashSet<>();
        int size = random.nextInt(5);
        while (names.size() < size) {
            names.add(TEXTS[random.nextInt(TEXTS.length)] + (random.nextBoolean() ? random.nextInt(20) : ""));
        }
        int left = size;
        for (String name : names) {
            out.append('"').append(name).append('"').append(space()).append(':').append(space());
            value(out, depth - 1);
            out.append(space()).append(--left == 0 ? "" : "," + space());
        }
        out.append('}');
    }

    private String number() {
        return switch (random.nextInt(4)) {
            case 0 -> Long.toString(random.nextLong() >> random.nextInt(63));
            case 1 ->
                random.nextInt(100_000) + "." + random.nextInt(1000)
                        + (random.nextBoolean() ? "e" + (random.nextInt(80) - 40) : "");
            default -> NUMBERS[random.nextInt(NUMBERS.length)];
        };
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)]
                + (random.nextInt(4) == 0 ? TEXTS[random.nextInt(TEXTS.length)] : "");
    }

    private String space() {
        return SPACES[random.nextInt(SPACES.length)];
    }
}
