package dev.counterpart.runtime;

import java.nio.charset.StandardCharsets;

/** A place in a JSON document, and the steps over its tokens. Throws {@link Malformed} and nothing else, whatever the bytes. */
abstract class JsonCursor {
    static final int EOF = 0x100; // no byte has this value

    final byte[] bytes;
    final int end;
    final int maxNumberLength;
    int at;

    JsonCursor(byte[] bytes, int maxNumberLength) {
        this.bytes = bytes;
        this.end = bytes.length;
        this.maxNumberLength = maxNumberLength;
    }

    /** The first byte of the next token, which stays unread, or {@link #EOF}. */
    final int peek() {
        if (at < end) {
            int c = bytes[at];
            if (c > ' ') {
                return c;
            }
        }
        return peekPastSpace();
    }

    private int peekPastSpace() {
        while (at < end) {
            int c = bytes[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return EOF;
    }

    final void expect(char c) {
        if (peek() != c) {
            throw unexpected("'" + c + "'");
        }
        at++;
    }

    final Malformed unexpected(String wanted) {
        return Malformed.json(at, at >= end ? "ends where " + wanted + " should be" : "has no " + wanted + " here");
    }

    /** Reads the string whose quote is next. */
    final String string() {
        if (peek() != '"') {
            throw unexpected("string");
        }
        int start = at + 1;
        int stop = Bytes.endOfPlain(bytes, start, end);
        if (stop < end && bytes[stop] == '"') {
            at = stop + 1;
            return new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1);
        }
        return Utf8.decode(this, start, stop);
    }

    final void skipString() {
        int stop = Bytes.endOfPlain(bytes, at + 1, end);
        if (stop < end && bytes[stop] == '"') {
            at = stop + 1;
        } else {
            Utf8.skip(this, stop);
        }
    }

    final void literal(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= end || bytes[at + i] != word.charAt(i)) {
                throw unexpected("value");
            }
        }
        at += word.length();
    }

    /** Steps over a string, number or literal. */
    final void skipScalar() {
        switch (peek()) {
            case '"' -> skipString();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> at = endOfNumber();
        }
    }

    /** Where the number that starts here ends, by the grammar of RFC 8259. */
    final int endOfNumber() {
        int i = at;
        if (i < end && bytes[i] == '-') {
            i++;
        }
        int whole = i;
        i = digits(i);
        if (i - whole > 1 && bytes[whole] == '0') {
            throw Malformed.json(at, "has a number with a leading zero");
        }
        if (i < end && bytes[i] == '.') {
            i = digits(i + 1);
        }
        if (i < end && (bytes[i] | 0x20) == 'e') {
            i++;
            if (i < end && (bytes[i] == '+' || bytes[i] == '-')) {
                i++;
            }
            i = digits(i);
        }
        if (i - at > maxNumberLength) {
            throw Malformed.limit(at, "has a number of more than " + maxNumberLength + " characters");
        }
        return i;
    }

    private int digits(int from) {
        int i = from;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        if (i == from) {
            throw Malformed.json(at, "has no value here");
        }
        return i;
    }
}
