package dev.counterpart.model.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Changes a document as bytes: flipped, cut, doubled, moved, and words thrown in that mean something somewhere. */
final class ByteMutation {

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "1e999999999",
            "-",
            "\n",
            "\r",
            "\r\n",
            "---\n",
            "---",
            "...\n",
            "$ref",
            "\"$ref\": \"#\"",
            "'#/channels/orderCommands'",
            "&a ",
            "*a",
            "\n? *a\n: *a\n",
            "<<: *a",
            "\\u0000",
            "\u0000",
            "\ud83d\ude00",
            "\u2028",
            "\u0085",
            "\ufeff",
            "type",
            "../../../..",
            "%zz",
            "%YAML 1.1\n",
            "%TAG ! a",
            "~",
            "!!binary",
            "!!int",
            "!<a>",
            "\t",
            "\"$id\": \"#\"",
            "\"id\": \"#\"",
            "allOf",
            "(",
            "\\",
            "properties",
            "| ",
            "|9\n",
            ">-\n",
            "? ",
            "# ",
            "'",
            "\\ud800",
            "12345678901234567890",
            "0x",
            "0o7",
            ".inf",
            "0123",
            "\"\\",
            "//",
            "/*",
            "NaN",
            "True",
            "schemaPath: schema.json\n",
            "id: \n",
            "version: 1.x\n");

    private final Random random;

    ByteMutation(Random random) {
        this.random = random;
    }

    byte[] mutated(byte[] original) {
        byte[] bytes = original;
        for (int times = 1 + random.nextInt(random.nextInt(3) + 1); times > 0; times--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(random.nextInt(10) == 0 ? 400 : 12));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        switch (random.nextInt(8)) {
            case 0 -> out.write(random.nextInt(256));
            case 1, 2 ->
                out.writeBytes(TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
            case 3 -> {
                out.write(bytes, from, to - from);
                out.write(bytes, from, to - from);
            }
            case 4 -> {
                int other = random.nextInt(bytes.length + 1);
                out.write(bytes, other, Math.min(bytes.length - other, 30));
            }
            case 5 -> {
                if (from < to) {
                    out.write(bytes[from] ^ (1 << random.nextInt(8)));
                    to = from + 1;
                }
            }
            case 6 -> {
                if (random.nextInt(4) == 0) {
                    to = bytes.length;
                }
            }
            default -> {
                // what lies between is left out
            }
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
