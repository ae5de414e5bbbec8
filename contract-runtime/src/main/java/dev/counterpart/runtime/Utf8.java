package dev.counterpart.runtime;

/** The strings that are more than plain ASCII: escapes, and UTF-8 that is checked as strictly as RFC 3629 has it. */
final class Utf8 {
    private Utf8() {}

    /** Reads on from the first byte that is not plain, and leaves the cursor behind the closing quote. */
    static String decode(JsonCursor cursor, int start, int stop) {
        byte[] bytes = cursor.bytes;
        StringBuilder text = new StringBuilder(Math.max(16, (stop - start) * 2));
        int plain = start;
        int i = stop;
        while (true) {
            for (int k = plain; k < i; k++) {
                text.append((char) bytes[k]);
            }
            int c = byteAt(cursor, i);
            if (c == '"') {
                cursor.at = i + 1;
                return text.toString();
            }
            if (c == '\\') {
                i = escape(cursor, i, text);
            } else {
                int length = sequence(cursor, i);
                text.appendCodePoint(codePoint(bytes, i, length));
                i += length;
            }
            plain = i;
            i = Bytes.endOfPlain(bytes, i, cursor.end);
        }
    }

    static void skip(JsonCursor cursor, int stop) {
        StringBuilder dropped = new StringBuilder();
        int i = stop;
        while (true) {
            int c = byteAt(cursor, i);
            if (c == '"') {
                cursor.at = i + 1;
                return;
            }
            if (c == '\\') {
                i = escape(cursor, i, dropped);
                dropped.setLength(0);
            } else {
                i += sequence(cursor, i);
            }
            i = Bytes.endOfPlain(cursor.bytes, i, cursor.end);
        }
    }

    private static int byteAt(JsonCursor cursor, int i) {
        if (i >= cursor.end) {
            throw Malformed.json(cursor.end, "ends inside a string");
        }
        int c = cursor.bytes[i];
        if (c >= 0 && c < 0x20) {
            throw Malformed.json(i, "has a control character inside a string");
        }
        return c;
    }

    /** Appends what the escape stands for; the index behind it. Lone surrogates are kept: the grammar allows them. */
    private static int escape(JsonCursor cursor, int i, StringBuilder text) {
        int c = i + 1 < cursor.end ? cursor.bytes[i + 1] : 0;
        switch (c) {
            case '"', '\\', '/' -> text.append((char) c);
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'u' -> {
                text.append((char) fourHex(cursor, i));
                return i + 6;
            }
            default -> throw Malformed.json(i, "has an escape that JSON does not know");
        }
        return i + 2;
    }

    private static int fourHex(JsonCursor cursor, int i) {
        int value = 0;
        for (int k = i + 2; k < i + 6; k++) {
            int digit = k < cursor.end ? Hex.digit(cursor.bytes[k]) : -1;
            if (digit < 0) {
                throw Malformed.json(i, "has a \\u escape without four hexadecimal digits");
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** How many bytes the UTF-8 sequence at {@code i} has; throws if it is none. */
    private static int sequence(JsonCursor cursor, int i) {
        byte[] bytes = cursor.bytes;
        int c = bytes[i] & 0xFF;
        int length = c < 0xC2 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 0;
        boolean whole = length > 0 && i + length <= cursor.end;
        for (int k = 1; whole && k < length; k++) {
            whole = (bytes[i + k] & 0xC0) == 0x80;
        }
        if (whole && length > 2) {
            int codePoint = codePoint(bytes, i, length);
            whole = codePoint >= (length == 3 ? 0x800 : 0x10000)
                    && codePoint <= Character.MAX_CODE_POINT
                    && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
        }
        if (!whole) {
            throw Malformed.json(i, "has bytes that are not UTF-8");
        }
        return length;
    }

    private static int codePoint(byte[] bytes, int i, int length) {
        int value = bytes[i] & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
        for (int k = 1; k < length; k++) {
            value = value << 6 | (bytes[i + k] & 0x3F);
        }
        return value;
    }
}
