package dev.counterpart.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values to JSON bytes, without spaces. Commas come by themselves. Generated code calls it through {@link Codec#encode}; it checks
 * nothing of the schema, since values were checked when they were made.
 */
public final class JsonWriter {
    private static final int KEPT = 1 << 16;
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final short[] HEX = new short[256];
    private static final short[] DECIMAL = new short[100];
    private static final ThreadLocal<@Nullable JsonWriter> SPARE = new ThreadLocal<>();

    static {
        String digits = "0123456789abcdef";
        for (int i = 0; i < 256; i++) {
            HEX[i] = (short) (digits.charAt(i >> 4) | digits.charAt(i & 15) << 8);
        }
        for (int i = 0; i < 100; i++) {
            DECIMAL[i] = (short) (('0' + i / 10) | ('0' + i % 10) << 8);
        }
    }

    private byte[] b = new byte[1024];
    private int p;

    private JsonWriter() {}

    /** A writer of this thread's, empty; give it back with {@link #close}. */
    static JsonWriter open() {
        JsonWriter spare = SPARE.get();
        if (spare == null) {
            return new JsonWriter();
        }
        SPARE.set(null);
        spare.p = 0;
        return spare;
    }

    /** What was written; the writer must not be used any more. */
    byte[] close() {
        byte[] written = Arrays.copyOf(b, p);
        if (b.length <= KEPT) {
            SPARE.set(this);
        }
        return written;
    }

    static byte[] keyOf(String name) {
        JsonWriter out = new JsonWriter();
        out.string(name);
        out.one(':');
        return Arrays.copyOf(out.b, out.p);
    }

    public void beginObject() {
        one('{');
    }

    public void endObject() {
        one('}');
    }

    public void beginArray() {
        one('[');
    }

    public void endArray() {
        one(']');
    }

    /** Before each element of an array. */
    public void element() {
        if (b[p - 1] != '[') {
            one(',');
        }
    }

    /** Before each member's value: a name the schema knows. */
    public void name(Names names, int number) {
        byte[] key = names.key(number);
        int length = key.length;
        room(length + 64);
        if (b[p - 1] != '{') {
            b[p++] = ',';
        }
        System.arraycopy(key, 0, b, p, length);
        p += length;
    }

    /** Before each member's value: any name. */
    public void name(String name) {
        if (b[p - 1] != '{') {
            one(',');
        }
        string(name);
        one(':');
    }

    public void nothing() {
        ascii("null");
    }

    public void bool(boolean value) {
        ascii(value ? "true" : "false");
    }

    public void number(long value) {
        room(24);
        if (value == Long.MIN_VALUE) {
            ascii("-9223372036854775808");
            return;
        }
        long rest = value;
        if (rest < 0) {
            b[p++] = '-';
            rest = -rest;
        }
        int i = p + digits(rest);
        p = i;
        while (rest >= 100) {
            long hundredth = rest / 100;
            i -= 2;
            SHORT.set(b, i, DECIMAL[(int) (rest - hundredth * 100)]);
            rest = hundredth;
        }
        if (rest >= 10) {
            SHORT.set(b, i - 2, DECIMAL[(int) rest]);
        } else {
            b[i - 1] = (byte) ('0' + rest);
        }
    }

    public void number(BigInteger value) {
        ascii(value.toString());
    }

    /** By value and with its scale: 2.50 stays 2.50. */
    public void number(BigDecimal value) {
        ascii(value.toString());
    }

    /** The kept text is written where it still says the same number. */
    public void number(double value, @Nullable String text) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no JSON number: " + value);
        }
        ascii(text != null && Double.parseDouble(text) == value ? text : Double.toString(value));
    }

    /** The kept text is written where it still says the same number. */
    public void number(float value, @Nullable String text) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException("no JSON number: " + value);
        }
        ascii(text != null && Float.parseFloat(text) == value ? text : Float.toString(value));
    }

    /** The kept text is written where it still says the same id. */
    public void uuid(UUID value, @Nullable String text) {
        if (text != null && value.equals(Uuids.parse(text))) {
            string(text);
            return;
        }
        room(40);
        byte[] b = this.b;
        int i = p;
        long m = value.getMostSignificantBits();
        long l = value.getLeastSignificantBits();
        b[i] = '"';
        hex(b, i + 1, m >>> 56);
        hex(b, i + 3, m >>> 48);
        hex(b, i + 5, m >>> 40);
        hex(b, i + 7, m >>> 32);
        b[i + 9] = '-';
        hex(b, i + 10, m >>> 24);
        hex(b, i + 12, m >>> 16);
        b[i + 14] = '-';
        hex(b, i + 15, m >>> 8);
        hex(b, i + 17, m);
        b[i + 19] = '-';
        hex(b, i + 20, l >>> 56);
        hex(b, i + 22, l >>> 48);
        b[i + 24] = '-';
        hex(b, i + 25, l >>> 40);
        hex(b, i + 27, l >>> 32);
        hex(b, i + 29, l >>> 24);
        hex(b, i + 31, l >>> 16);
        hex(b, i + 33, l >>> 8);
        hex(b, i + 35, l);
        b[i + 37] = '"';
        p = i + 38;
    }

    /** The kept text is written where it still says the same time. Years beyond four digits and odd offsets have no RFC 3339 form. */
    public void dateTime(OffsetDateTime value, @Nullable String text) {
        if (text != null && Rfc3339.parse(text).filter(value::equals).isPresent()) {
            string(text);
            return;
        }
        room(48);
        b[p++] = '"';
        day(value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        b[p++] = 'T';
        two(value.getHour());
        b[p++] = ':';
        two(value.getMinute());
        b[p++] = ':';
        two(value.getSecond());
        fraction(value.getNano());
        offset(value.getOffset().getTotalSeconds());
        b[p++] = '"';
    }

    public void date(LocalDate value) {
        room(16);
        b[p++] = '"';
        day(value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        b[p++] = '"';
    }

    /** Exactly its text. */
    public void value(JsonValue value) {
        byte[] text = value.text().getBytes(StandardCharsets.UTF_8);
        room(text.length);
        System.arraycopy(text, 0, b, p, text.length);
        p += text.length;
    }

    public void string(String text) {
        int length = text.length();
        room(length * 6L + 66);
        byte[] b = this.b;
        int i = p;
        b[i++] = '"';
        for (int k = 0; k < length; k++) {
            char c = text.charAt(k);
            if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
                b[i++] = (byte) c;
            } else {
                p = i;
                unusual(text, k);
                return;
            }
        }
        b[i++] = '"';
        p = i;
    }

    private void unusual(String text, int from) {
        for (int k = from; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                b[p++] = (byte) (0xC0 | c >> 6);
                b[p++] = (byte) (0x80 | (c & 63));
            } else if (!Character.isSurrogate(c)) {
                b[p++] = (byte) (0xE0 | c >> 12);
                b[p++] = (byte) (0x80 | (c >> 6 & 63));
                b[p++] = (byte) (0x80 | (c & 63));
            } else if (Character.isHighSurrogate(c)
                    && k + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(k + 1))) {
                int codePoint = Character.toCodePoint(c, text.charAt(++k));
                b[p++] = (byte) (0xF0 | codePoint >> 18);
                b[p++] = (byte) (0x80 | (codePoint >> 12 & 63));
                b[p++] = (byte) (0x80 | (codePoint >> 6 & 63));
                b[p++] = (byte) (0x80 | (codePoint & 63));
            } else {
                escaped(c); // half a pair has no UTF-8 form, but JSON can say it
            }
        }
        b[p++] = '"';
    }

    private void ascii(char c) {
        switch (c) {
            case '"', '\\' -> {
                b[p++] = '\\';
                b[p++] = (byte) c;
            }
            case '\n' -> two('\\', 'n');
            case '\r' -> two('\\', 'r');
            case '\t' -> two('\\', 't');
            default -> {
                if (c < 0x20) {
                    escaped(c);
                } else {
                    b[p++] = (byte) c;
                }
            }
        }
    }

    private void escaped(char c) {
        two('\\', 'u');
        SHORT.set(b, p, HEX[c >> 8]);
        SHORT.set(b, p + 2, HEX[c & 0xFF]);
        p += 4;
    }

    private void two(char one, char other) {
        b[p++] = (byte) one;
        b[p++] = (byte) other;
    }

    private void day(int year, int month, int day) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("no RFC 3339 year: " + year);
        }
        two(year / 100);
        two(year % 100);
        b[p++] = '-';
        two(month);
        b[p++] = '-';
        two(day);
    }

    private void fraction(int nano) {
        int digits = Rfc3339.fractionDigits(nano);
        if (digits == 0) {
            return;
        }
        b[p++] = '.';
        int rest = digits == 3 ? nano / 1_000_000 : digits == 6 ? nano / 1_000 : nano;
        for (int i = digits - 1; i >= 0; i--) {
            b[p + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        p += digits;
    }

    private void offset(int seconds) {
        if (seconds == 0) {
            b[p++] = 'Z';
            return;
        }
        if (seconds % 60 != 0) {
            throw new IllegalArgumentException("no RFC 3339 offset: " + seconds + " seconds");
        }
        b[p++] = (byte) (seconds < 0 ? '-' : '+');
        two(Math.abs(seconds) / 3600);
        b[p++] = ':';
        two(Math.abs(seconds) / 60 % 60);
    }

    private void two(int value) {
        SHORT.set(b, p, DECIMAL[value]);
        p += 2;
    }

    private static void hex(byte[] b, int i, long value) {
        SHORT.set(b, i, HEX[(int) value & 0xFF]);
    }

    private static int digits(long value) {
        int digits = 1;
        long limit = 10;
        while (digits < 19 && value >= limit) {
            digits++;
            limit *= 10;
        }
        return digits;
    }

    private void ascii(String text) {
        int length = text.length();
        room(length);
        for (int i = 0; i < length; i++) {
            b[p++] = (byte) text.charAt(i);
        }
    }

    private void one(char c) {
        room(1);
        b[p++] = (byte) c;
    }

    private void room(long more) {
        if (p + more > b.length) {
            if (p + more > Integer.MAX_VALUE - 16) {
                throw new IllegalArgumentException("a document of more than 2 GiB");
            }
            b = Arrays.copyOf(b, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(b.length * 2L, p + more)));
        }
    }
}
