package dev.counterpart.runtime;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Date-times and dates of RFC 3339, from bytes and from text. */
public final class Rfc3339 {
    private static final int SHORTEST = 20;
    private static final int MAX_OFFSET_SECONDS = 18 * 3600;

    private Rfc3339() {}

    /** A date-time, if the text is one and Java can hold it (no leap second, no offset beyond 18 hours). */
    public static Optional<OffsetDateTime> parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Optional.ofNullable(dateTime(bytes, 0, bytes.length));
    }

    /** The canonical form: {@code T}, {@code Z} for UTC, and no, 3, 6 or 9 digits of a second's fraction. */
    public static String format(OffsetDateTime time) {
        JsonWriter out = JsonWriter.open();
        out.dateTime(time, null);
        byte[] quoted = out.close();
        return new String(quoted, 1, quoted.length - 2, StandardCharsets.ISO_8859_1);
    }

    /** Whether {@link #format} can write it: a year of four digits, an offset of whole minutes. */
    public static boolean hasForm(OffsetDateTime time) {
        return hasForm(time.toLocalDate()) && time.getOffset().getTotalSeconds() % 60 == 0;
    }

    /** Whether it has a year of four digits. */
    public static boolean hasForm(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= 9999;
    }

    /** Null where the bytes are no date-time, or one that Java can't hold: {@link #isDateTime} tells which. */
    static @Nullable OffsetDateTime dateTime(byte[] b, int from, int to) {
        if (to - from < SHORTEST || !isPunctuated(b, from)) {
            return null;
        }
        int century = two(b, from);
        int year = two(b, from + 2);
        int month = two(b, from + 5);
        int day = two(b, from + 8);
        int hour = two(b, from + 11);
        int minute = two(b, from + 14);
        int second = two(b, from + 17);
        int i = from + 19;
        int nano = 0;
        if (b[i] == '.') {
            i = endOfDigits(b, i + 1, to);
            nano = nano(b, from + 20, i);
        }
        ZoneOffset offset = nano < 0 ? null : offset(b, i, to);
        if (offset == null
                || (century | year | hour | minute | second) < 0
                || !isDay(century * 100 + year, month, day)
                || hour > 23
                || minute > 59
                || second > 59) {
            return null;
        }
        return OffsetDateTime.of(century * 100 + year, month, day, hour, minute, second, nano, offset);
    }

    private static int endOfDigits(byte[] b, int from, int to) {
        int i = from;
        while (i < to && isDigit(b[i])) {
            i++;
        }
        return i;
    }

    /** Nine digits of them, the rest cut off; negative where there is none. */
    private static int nano(byte[] b, int from, int to) {
        if (from == to) {
            return -1;
        }
        int nano = 0;
        for (int k = 0; k < 9; k++) {
            nano = nano * 10 + (from + k < to ? b[from + k] - '0' : 0);
        }
        return nano;
    }

    /** Whether RFC 3339 has it as a date-time, leap seconds and all offsets included. */
    static boolean isDateTime(byte[] b, int from, int to) {
        if (to - from < SHORTEST || !isPunctuated(b, from) || date(b, from, from + 10) == null) {
            return false;
        }
        int hour = two(b, from + 11);
        int minute = two(b, from + 14);
        int second = two(b, from + 17);
        int i = from + 19;
        int zone = b[i] == '.' ? endOfDigits(b, i + 1, to) : i;
        int offset = zone == i + 1 ? Integer.MIN_VALUE : offsetMinutes(b, zone, to);
        return (hour | minute | second) >= 0
                && hour <= 23
                && minute <= 59
                && offset != Integer.MIN_VALUE
                && (second < 60 || (second == 60 && Math.floorMod(hour * 60 + minute - offset, 1440) == 1439));
    }

    /** Whether a date-time that was read would be written with the same characters. */
    static boolean isCanonical(byte[] b, int from, int to, OffsetDateTime time) {
        if (b[from + 10] != 'T') {
            return false;
        }
        int i = from + 19;
        int digits = 0;
        if (b[i] == '.') {
            digits = 1;
            while (isDigit(b[i + digits])) {
                digits++;
            }
            i += digits;
            digits--;
        }
        return digits == fractionDigits(time.getNano())
                && (time.getOffset().getTotalSeconds() == 0 ? b[i] == 'Z' : b[i] != 'Z' && b[i] != 'z');
    }

    static int fractionDigits(int nano) {
        return nano == 0 ? 0 : nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
    }

    static @Nullable LocalDate date(byte[] b, int from, int to) {
        if (to - from != 10 || b[from + 4] != '-' || b[from + 7] != '-') {
            return null;
        }
        int century = two(b, from);
        int year = two(b, from + 2);
        int month = two(b, from + 5);
        int day = two(b, from + 8);
        return (century | year) >= 0 && isDay(century * 100 + year, month, day)
                ? LocalDate.of(century * 100 + year, month, day)
                : null;
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private static boolean isPunctuated(byte[] b, int i) {
        return b[i + 4] == '-' && b[i + 7] == '-' && (b[i + 10] | 0x20) == 't' && b[i + 13] == ':' && b[i + 16] == ':';
    }

    private static @Nullable ZoneOffset offset(byte[] b, int i, int to) {
        if (i + 1 == to && (b[i] | 0x20) == 'z') {
            return ZoneOffset.UTC;
        }
        int minutes = offsetMinutes(b, i, to);
        return minutes == Integer.MIN_VALUE || Math.abs(minutes) * 60 > MAX_OFFSET_SECONDS
                ? null
                : ZoneOffset.ofTotalSeconds(minutes * 60);
    }

    private static int offsetMinutes(byte[] b, int i, int to) {
        if (i + 1 == to && (b[i] | 0x20) == 'z') {
            return 0;
        }
        if (i + 6 != to || (b[i] != '+' && b[i] != '-') || b[i + 3] != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = two(b, i + 1);
        int minutes = two(b, i + 4);
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        return (b[i] == '-' ? -1 : 1) * (hours * 60 + minutes);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Negative where there are no two digits. */
    private static int two(byte[] b, int i) {
        int tens = b[i] - '0';
        int ones = b[i + 1] - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1 : tens * 10 + ones;
    }
}
