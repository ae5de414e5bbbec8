package dev.counterpart.runtime;

/** Hexadecimal digits, eight at a time. */
final class Hex {
    private Hex() {}

    static int digit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    /** Eight ASCII digits, the first in the highest byte, to 32 bits; negative when one is no digit. */
    static long eight(long text) {
        long letter = (text & 0x4040404040404040L) >>> 6;
        long high = (text & 0xF0F0F0F0F0F0F0F0L) ^ (0x3030303030303030L + letter * 0x10);
        long low = text & 0x0F0F0F0F0F0F0F0FL;
        long wrong = (high & ~(letter << 5))
                | ((low + 0x0606060606060606L + letter * 3) & 0x1010101010101010L)
                | (((low + letter * 15) & 0x1010101010101010L) ^ (letter << 4));
        if (wrong != 0) {
            return -1;
        }
        long value = low + letter * 9;
        value = (value | value >>> 4) & 0x00FF00FF00FF00FFL;
        value = (value | value >>> 8) & 0x0000FFFF0000FFFFL;
        return (value | value >>> 16) & 0xFFFFFFFFL;
    }
}
