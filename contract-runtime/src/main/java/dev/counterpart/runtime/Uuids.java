package dev.counterpart.runtime;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs in the text form of RFC 9562: exactly 36 characters. {@link UUID#fromString} takes more, slower. */
final class Uuids {
    static final int LENGTH = 36;

    private Uuids() {}

    /** Of the 36 bytes from an index on, which must be there; null if they are none. */
    static @Nullable UUID at(byte[] b, int i) {
        if (b[i + 8] != '-' || b[i + 13] != '-' || b[i + 18] != '-' || b[i + 23] != '-') {
            return null;
        }
        long one = Hex.eight((long) Bytes.LONG_BIG.get(b, i));
        long two = Hex.eight(eight(b, i + 9, i + 14));
        long three = Hex.eight(eight(b, i + 19, i + 24));
        long four = Hex.eight((long) Bytes.LONG_BIG.get(b, i + 28));
        return (one | two | three | four) < 0 ? null : new UUID(one << 32 | two, three << 32 | four);
    }

    static @Nullable UUID parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length == LENGTH ? at(bytes, 0) : null;
    }

    /** Whether 36 bytes that are a UUID have no capital letter: what would be written again. */
    static boolean isCanonical(byte[] b, int i) {
        return (capitals(b, i) | capitals(b, i + 8) | capitals(b, i + 16) | capitals(b, i + 24) | capitals(b, i + 28))
                == 0;
    }

    private static long capitals(byte[] b, int i) {
        long word = (long) Bytes.LONG.get(b, i);
        return (word & 0x4040404040404040L) >>> 1 & ~word;
    }

    private static long eight(byte[] b, int four, int otherFour) {
        return (long) (int) Bytes.INT_BIG.get(b, four) << 32 | ((int) Bytes.INT_BIG.get(b, otherFour) & 0xFFFFFFFFL);
    }
}
