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
        if (to - from < SHORTEST || !isClock(b, from, 59)) {
            return null;
        }
        int i = from + 19;
        int nano = 0;
        if (b[i] == '.') {
            int start = ++i;
            for (; i < to && isDigit(b[i]); i++) {
                if (i - start < 9) {
                    nano = nano * 10 + (b[i] - '0');
                }
            }
            if (i == start) {
                return null;
            }
            for (int k = i - start; k < 9; k++) {
                nano *= 10;
            }
        }
        ZoneOffset offset = offset(b, i, to);
        return offset == null
                ? null
                : OffsetDateTime.of(
                        year(b, from),
                        two(b, from + 5),
                        two(b, from + 8),
                        two(b, from + 11),
                        two(b, from + 14),
                        two(b, from + 17),
                        nano,
                        offset);
    }

    /** Whether RFC 3339 has it as a date-time, leap seconds and all offsets included. */
    static boolean isDateTime(byte[] b, int from, int to) {
        if (to - from < SHORTEST || !isClock(b, from, 60)) {
            return false;
        }
        int i = from + 19;
        if (b[i] == '.') {
            int start = ++i;
            while (i < to && isDigit(b[i])) {
                i++;
            }
            if (i == start) {
                return false;
            }
        }
        int minutes = offsetMinutes(b, i, to);
        if (minutes == Integer.MIN_VALUE) {
            return false;
        }
        int minuteOfDay = two(b, from + 11) * 60 + two(b, from + 14);
        return two(b, from + 17) < 60 || Math.floorMod(minuteOfDay - minutes, 1440) == 1439;
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
        return to - from == 10 && isDay(b, from)
                ? LocalDate.of(year(b, from), two(b, from + 5), two(b, from + 8))
                : null;
    }

    private static boolean isDay(byte[] b, int i) {
        int century = two(b, i);
        int year = two(b, i + 2);
        int month = two(b, i + 5);
        int day = two(b, i + 8);
        return (century | year | month | day) >= 0
                && b[i + 4] == '-'
                && b[i + 7] == '-'
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28
                        || day <= YearMonth.of(century * 100 + year, month).lengthOfMonth());
    }

    private static boolean isClock(byte[] b, int i, int lastSecond) {
        int hour = two(b, i + 11);
        int minute = two(b, i + 14);
        int second = two(b, i + 17);
        return isDay(b, i)
                && (b[i + 10] | 0x20) == 't'
                && b[i + 13] == ':'
                && b[i + 16] == ':'
                && (hour | minute | second) >= 0
                && hour <= 23
                && minute <= 59
                && second <= lastSecond;
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

    private static int year(byte[] b, int i) {
        return two(b, i) * 100 + two(b, i + 2);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static int two(byte[] b, int i) {
        int tens = b[i] - '0';
        int ones = b[i + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
