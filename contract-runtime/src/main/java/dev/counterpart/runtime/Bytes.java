package dev.counterpart.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time. */
final class Bytes {
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle LONG_BIG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    static final VarHandle INT_BIG = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = 0x2222222222222222L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final long SPACES = 0x2020202020202020L;

    private Bytes() {}

    /** The first byte from {@code from} on that is a quote, a backslash, a control character or beyond ASCII; or {@code end}. */
    static int endOfPlain(byte[] bytes, int from, int end) {
        int i = from;
        int last = end - 8;
        while (i <= last) {
            long word = (long) LONG.get(bytes, i);
            long quote = word ^ QUOTES;
            long slash = word ^ BACKSLASHES;
            long hit =
                    (((quote - ONES) & ~quote) | ((slash - ONES) & ~slash) | ((word - SPACES) & ~word) | word) & HIGHS;
            if (hit != 0) {
                return i + (Long.numberOfTrailingZeros(hit) >>> 3);
            }
            i += 8;
        }
        while (i < end) {
            byte b = bytes[i];
            if (b < 0x20 || b == '"' || b == '\\') {
                return i;
            }
            i++;
        }
        return i;
    }

    static boolean startsWith(byte[] bytes, int from, int end, byte[] prefix) {
        int length = prefix.length;
        if (from + length > end) {
            return false;
        }
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            if ((long) LONG.get(bytes, from + i) != (long) LONG.get(prefix, i)) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (bytes[from + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
