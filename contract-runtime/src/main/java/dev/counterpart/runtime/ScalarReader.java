package dev.counterpart.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Strings, numbers and what formats make of them. A value of another type is reported with the rule given and stepped over; then
 * {@link #failed} holds and what was returned means nothing.
 */
abstract class ScalarReader extends JsonCursor {
    final Reading reading;
    final Violations violations;
    private boolean failed;
    private @Nullable String text;

    ScalarReader(byte[] document, Reading reading) {
        super(document, reading.maxNumberLength());
        this.reading = reading;
        this.violations = new Violations(reading.maxViolations());
    }

    /** Whether the value read last was reported: then its other rules need no look. */
    public final boolean failed() {
        return failed;
    }

    /** Where the next value starts. */
    public final int offset() {
        peek();
        return at;
    }

    /** Says that the value (or name) at an offset breaks a rule; lenient reading passes over tolerable ones. */
    public final void report(int offset, Rule rule) {
        if (!(reading.lenient() && rule.tolerable())) {
            violations.report(offset, rule);
        }
    }

    /** After {@link #readConstant} found none of its names: what stands there instead. */
    public final String text() {
        return text == null ? "" : text;
    }

    /** Steps over {@code null}, if that is next. */
    public final boolean readNull() {
        if (peek() != 'n') {
            return false;
        }
        literal("null");
        done();
        return true;
    }

    public final boolean readBoolean(Rule type) {
        int c = peek();
        if (c != 't' && c != 'f') {
            mismatch(type);
            return false;
        }
        literal(c == 't' ? "true" : "false");
        done();
        return c == 't';
    }

    public final @Nullable String readString(Rule type) {
        if (peek() != '"') {
            mismatch(type);
            return null;
        }
        done();
        return string();
    }

    /** The number of a text among names; {@link JsonReader#UNKNOWN} if it is none of them or no string ({@link #failed}). */
    public final int readConstant(Names names, Rule type) {
        if (peek() != '"') {
            mismatch(type);
            return JsonReader.UNKNOWN;
        }
        done();
        int start = at + 1;
        int stop = Bytes.endOfPlain(bytes, start, end);
        if (stop < end && bytes[stop] == '"') {
            int number = names.find(bytes, start, stop - start);
            if (number >= 0) {
                at = stop + 1;
                return number;
            }
        }
        String other = string();
        text = other;
        return names.find(other);
    }

    /** An integer of 64 bits, however it is written: {@code 1.0} and {@code 1e1} are integers. */
    public final long readLong(Rule type) {
        boolean negative = peek() == '-';
        int start = negative ? at + 1 : at;
        int i = start;
        int last = Math.min(end, start + 18);
        long value = 0;
        int digit;
        while (i < last && (digit = bytes[i] - '0') >= 0 && digit <= 9) {
            value = value * 10 + digit;
            i++;
        }
        if (i == start || i == start + 18 || (bytes[start] == '0' && i - start > 1) || (i < end && goesOn(bytes[i]))) {
            return readUnusualLong(type);
        }
        at = i;
        done();
        return negative ? -value : value;
    }

    private static boolean goesOn(byte b) {
        return b == '.' || (b | 0x20) == 'e' || (b >= '0' && b <= '9');
    }

    private long readUnusualLong(Rule type) {
        int start = offset();
        BigDecimal exact = readInteger(start, type);
        if (exact == null) {
            return 0;
        }
        if (exact.signum() != 0 && Numbers.wholeDigits(exact) > 19) {
            fail(start, type.unrepresentable("is an integer that 64 bits can't hold"));
            return 0;
        }
        BigInteger value = exact.toBigInteger();
        if (value.bitLength() > 63) {
            fail(start, type.unrepresentable("is an integer that 64 bits can't hold"));
            return 0;
        }
        return value.longValue();
    }

    /** An integer of 32 bits. */
    public final int readInt(Rule type) {
        int start = offset();
        long value = readLong(type);
        if (value != (int) value) {
            fail(start, type.unrepresentable("is an integer that 32 bits can't hold"));
            return 0;
        }
        return (int) value;
    }

    /** An integer of any size, up to the limit for the length of numbers. */
    public final @Nullable BigInteger readInteger(Rule type) {
        int start = offset();
        BigDecimal exact = readInteger(start, type);
        if (exact == null) {
            return null;
        }
        if (Numbers.wholeDigits(exact) > maxNumberLength) {
            fail(start, type.limit("is an integer of more than " + maxNumberLength + " digits"));
            return null;
        }
        return exact.toBigInteger();
    }

    private @Nullable BigDecimal readInteger(int start, Rule type) {
        BigDecimal exact = readDecimal(type);
        if (exact != null && !Numbers.isInteger(exact)) {
            fail(start, type);
            return null;
        }
        return exact;
    }

    /** A number, exactly. */
    public final @Nullable BigDecimal readDecimal(Rule type) {
        int start = offset();
        String number = readNumberText(type);
        if (number == null) {
            return null;
        }
        BigDecimal exact = Numbers.decimal(number);
        if (exact == null) {
            fail(start, type.unrepresentable("is a number whose exponent is out of bounds"));
        }
        return exact;
    }

    /** The nearest double; its text is kept where the double would be written as another number. */
    public final double readDouble(Rule type) {
        int start = offset();
        String number = readNumberText(type);
        if (number == null) {
            return 0;
        }
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            fail(start, type.unrepresentable("is a number that a double can't hold"));
            return 0;
        }
        keepIfOther(number, Double.toString(value));
        return value;
    }

    /** The nearest float; its text is kept where the float would be written as another number. */
    public final float readFloat(Rule type) {
        int start = offset();
        String number = readNumberText(type);
        if (number == null) {
            return 0;
        }
        float value = Float.parseFloat(number);
        if (Float.isInfinite(value)) {
            fail(start, type.unrepresentable("is a number that a float can't hold"));
            return 0;
        }
        keepIfOther(number, Float.toString(value));
        return value;
    }

    private void keepIfOther(String number, String written) {
        text = number.equals(written) || Numbers.canonical(number).equals(Numbers.canonical(written)) ? null : number;
    }

    private @Nullable String readNumberText(Rule type) {
        int c = peek();
        if (c != '-' && (c < '0' || c > '9')) {
            mismatch(type);
            return null;
        }
        done();
        int stop = endOfNumber();
        String number = new String(bytes, at, stop - at, StandardCharsets.ISO_8859_1);
        at = stop;
        return number;
    }

    public final @Nullable UUID readUuid(Rule type, Rule format) {
        int start = offset();
        int from = start + 1;
        if (from + Uuids.LENGTH < end && bytes[start] == '"' && bytes[from + Uuids.LENGTH] == '"') {
            UUID id = Uuids.at(bytes, from);
            if (id != null) {
                done();
                at = from + Uuids.LENGTH + 1;
                text = Uuids.isCanonical(bytes, from) ? null : ascii(from, Uuids.LENGTH);
                return id;
            }
        }
        String written = readString(type);
        UUID id = written == null ? null : Uuids.parse(written);
        if (written != null && id == null) {
            fail(start, format);
        } else if (id != null && !id.toString().equals(written)) {
            text = written;
        }
        return id;
    }

    public final @Nullable OffsetDateTime readDateTime(Rule type, Rule format) {
        int start = offset();
        int from = start + 1;
        int stop = bytes.length > start && bytes[start] == '"' ? Bytes.endOfPlain(bytes, from, end) : end;
        if (stop < end && bytes[stop] == '"') {
            OffsetDateTime time = Rfc3339.dateTime(bytes, from, stop);
            if (time != null) {
                done();
                at = stop + 1;
                text = Rfc3339.isCanonical(bytes, from, stop, time) ? null : ascii(from, stop - from);
                return time;
            }
        }
        return readUnusualDateTime(start, type, format);
    }

    private @Nullable OffsetDateTime readUnusualDateTime(int start, Rule type, Rule format) {
        String written = readString(type);
        if (written == null) {
            return null;
        }
        byte[] decoded = written.getBytes(StandardCharsets.UTF_8);
        OffsetDateTime time = Rfc3339.dateTime(decoded, 0, decoded.length);
        if (time == null) {
            boolean leap = Rfc3339.isDateTime(decoded, 0, decoded.length);
            fail(
                    start,
                    leap
                            ? format.unrepresentable("is a leap second or an offset that OffsetDateTime can't hold")
                            : format);
        } else if (!Rfc3339.isCanonical(decoded, 0, decoded.length, time)) {
            text = written;
        }
        return time;
    }

    public final @Nullable LocalDate readDate(Rule type, Rule format) {
        int start = offset();
        String written = readString(type);
        if (written == null) {
            return null;
        }
        byte[] decoded = written.getBytes(StandardCharsets.UTF_8);
        LocalDate date = Rfc3339.date(decoded, 0, decoded.length);
        if (date == null) {
            fail(start, format);
        }
        return date;
    }

    /** The text of the value read last, where Java would write it differently. */
    final @Nullable String textToKeep() {
        return text;
    }

    /** Reports the rule at the next value and steps over it. */
    final void mismatch(Rule type) {
        int start = offset();
        skip();
        fail(start, type);
    }

    final void fail(int start, Rule rule) {
        violations.report(start, rule);
        failed = true;
        text = null;
    }

    final void done() {
        failed = false;
        text = null;
    }

    /** Steps over the next value, whatever it is. */
    public abstract void skip();

    private String ascii(int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
