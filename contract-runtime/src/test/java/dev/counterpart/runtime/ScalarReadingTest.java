package dev.counterpart.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarReadingTest {
    private static final Rule TYPE = Rule.of("type", "#/type", "must be of another type");
    private static final Rule FORMAT = Rule.of("format", "#/format", "must have the format");

    /** What was read and what was reported, as text. */
    private static String read(String document, Function<JsonReader, Object> how) {
        JsonReader in = new JsonReader(document.getBytes(UTF_8), Reading.STRICT);
        Object value = how.apply(in);
        in.finish();
        String kept = in.textToKeep();
        return in.violations.isEmpty()
                ? value + (kept == null ? "" : " kept " + kept)
                : in.violations.list(document.getBytes(UTF_8)).get(0).keyword();
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "7,7",
        "1.0,1",
        "1e1,10",
        "10e-1,1",
        "1.5,type",
        "1e-1,type",
        "999999999999999999,999999999999999999",
        "9223372036854775807,9223372036854775807",
        "-9223372036854775808,-9223372036854775808",
        "9223372036854775808,representation",
        "-9223372036854775809,representation",
        "1e18,1000000000000000000",
        "1e19,representation",
        "1e999999999,representation",
        "1e99999999999,representation",
        "0e99,0",
        "0.000,0",
        "'\"7\"',type",
        "null,type",
        "[7],type"
    })
    void integersOf64Bits(String document, String wanted) {
        assertThat(read(document, in -> in.readLong(TYPE))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"2147483647,2147483647", "-2147483648,-2147483648", "2147483648,representation", "2.5,type", "3e0,3"})
    void integersOf32Bits(String document, String wanted) {
        assertThat(read(document, in -> in.readInt(TYPE))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "123456789012345678901234567890,123456789012345678901234567890",
        "1e30,1000000000000000000000000000000",
        "1e999999999,limit",
        "0.1,type"
    })
    void integersOfAnySize(String document, String wanted) {
        assertThat(read(document, in -> in.readInteger(TYPE))).isEqualTo(wanted);
    }

    @Test
    void randomIntegersReadAsTheyAre() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            BigInteger value = new BigInteger(random.nextInt(70), random);
            value = random.nextBoolean() ? value.negate() : value;
            String wanted = value.bitLength() > 63 ? "representation" : value.toString();
            assertThat(read(value.toString(), in -> in.readLong(TYPE))).isEqualTo(wanted);
            assertThat(read(value.toString(), in -> in.readInteger(TYPE))).isEqualTo(value.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,0.1",
        "1,1.0",
        "100,100.0",
        "1.50,1.5",
        "9007199254740993,9.007199254740992E15 kept 9007199254740993",
        "0.1000000000000000055511151231257827,0.1 kept 0.1000000000000000055511151231257827",
        "1e400,representation",
        "1e-400,0.0 kept 1e-400",
        "true,type"
    })
    void doublesKeepTheTextOfWhatTheyCannotSay(String document, String wanted) {
        assertThat(read(document, in -> in.readDouble(TYPE))).isEqualTo(wanted);
    }

    @Test
    void doublesAreWrittenAsTheNumberThatWasRead() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String text = Double.toString(Double.longBitsToDouble(random.nextLong()));
            if (text.equals("NaN") || text.endsWith("Infinity")) {
                continue;
            }
            String longer = new BigDecimal(text).add(new BigDecimal("1e-30")).toString();
            for (String each : new String[] {text, longer}) {
                JsonReader in = new JsonReader(each.getBytes(UTF_8), Reading.STRICT);
                double value = in.readDouble(TYPE);
                JsonWriter out = JsonWriter.open();
                out.number(value, in.textToKeep());
                assertThat(Numbers.canonical(new String(out.close(), UTF_8))).isEqualTo(Numbers.canonical(each));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13,7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13",
        "7E86E1D8-cd5f-4d6f-ae8e-bdc5ed3a0d13,7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13 kept 7E86E1D8-cd5f-4d6f-ae8e-bdc5ed3a0d13",
        "\\u0037e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13,7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13",
        "7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d1,format",
        "7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d1g,format",
        "7e86e1d8xcd5f-4d6f-ae8e-bdc5ed3a0d13,format",
        "1-1-1-1-1,format",
        "'',format"
    })
    void uuids(String text, String wanted) {
        assertThat(read("\"" + text + "\"", in -> in.readUuid(TYPE, FORMAT))).isEqualTo(wanted);
    }

    @Test
    void everyByteInAUuidIsADigitOrRefused() {
        String text = "0123456789abcdef";
        for (int c = 1; c < 256; c++) {
            boolean digit = Character.digit(c, 16) >= 0 && c < 128;
            for (int at = 0; at < 8; at++) {
                byte[] bytes = "00000000-0000-0000-0000-000000000000".getBytes(UTF_8);
                bytes[at] = (byte) c;
                UUID id = Uuids.at(bytes, 0);
                assertThat(id != null).as("byte " + c + " at " + at).isEqualTo(digit);
                assertThat(id == null || id.getMostSignificantBits() >>> (60 - 4 * at) == Character.digit(c, 16))
                        .isTrue();
                assertThat(id == null || Uuids.isCanonical(bytes, 0) == (text.indexOf(c) >= 0))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z,2026-01-01T00:00Z",
        "2026-01-01T00:00:00.250+01:00,2026-01-01T00:00:00.250+01:00",
        "2026-01-01t00:00:00z,2026-01-01T00:00Z kept 2026-01-01t00:00:00z",
        "2026-01-01T00:00:00+00:00,2026-01-01T00:00Z kept 2026-01-01T00:00:00+00:00",
        "2026-01-01T00:00:00.0Z,2026-01-01T00:00Z kept 2026-01-01T00:00:00.0Z",
        "2026-01-01T00:00:00.1234567891Z,2026-01-01T00:00:00.123456789Z kept 2026-01-01T00:00:00.1234567891Z",
        "2024-02-29T12:00:00Z,2024-02-29T12:00Z",
        "2023-02-29T12:00:00Z,format",
        "1990-12-31T23:59:60Z,representation",
        "1990-12-31T15:59:60-08:00,representation",
        "1990-12-31T22:59:60Z,format",
        "2026-01-01T00:00:00+23:00,representation",
        "2026-01-01T00:00:00+24:00,format",
        "2026-01-01T24:00:00Z,format",
        "2026-01-01T00:00Z,format",
        "2026-01-01 00:00:00Z,format",
        "2026-01-01T00:00:00.Z,format",
        "2026-01-01T00:00:00,format",
        "2026-01-01T00:00:00Zx,format",
        "\\u0032026-01-01T00:00:00Z,2026-01-01T00:00Z",
        "'',format"
    })
    void dateTimes(String text, String wanted) {
        assertThat(read("\"" + text + "\"", in -> in.readDateTime(TYPE, FORMAT)))
                .isEqualTo(wanted);
    }

    @Test
    void dateTimesAgreeWithTheJdk() {
        Random random = new Random(6);
        String alphabet = "0123456789-:.TZ+tz";
        for (int i = 0; i < 20_000; i++) {
            ZoneOffset offset = ZoneOffset.ofTotalSeconds((random.nextInt(2161) - 1080) * 60);
            OffsetDateTime time = OffsetDateTime.of(
                    random.nextInt(10_000),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28),
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextInt(60),
                    random.nextInt(3) == 0 ? random.nextInt(1000) * 1_000_000 : random.nextInt(1_000_000_000),
                    offset);
            String text = Rfc3339.format(time);
            assertThat(Rfc3339.parse(text)).contains(time);
            assertThat(OffsetDateTime.parse(text)).isEqualTo(time);
            char[] chars = text.toCharArray();
            chars[random.nextInt(chars.length)] = alphabet.charAt(random.nextInt(alphabet.length()));
            String changed = new String(chars);
            Rfc3339.parse(changed).ifPresent(read -> assertThat(jdk(changed)).isEqualTo(read));
        }
    }

    private static OffsetDateTime jdk(String text) {
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        try {
            return OffsetDateTime.parse(upper.replace("-00:00", "+00:00"));
        } catch (DateTimeException e) {
            throw new AssertionError(text, e);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,2026-02-28", "2026-02-29,format", "2026-2-1,format", "02026-02-01,format", "'',format"})
    void dates(String text, String wanted) {
        assertThat(read("\"" + text + "\"", in -> in.readDate(TYPE, FORMAT))).isEqualTo(wanted);
        JsonWriter out = JsonWriter.open();
        out.date(LocalDate.of(987, 6, 5));
        assertThat(new String(out.close(), UTF_8)).isEqualTo("\"0987-06-05\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud800\"", "\"\\udc00x\"", "\"a\\ud800\\u0041\"", "\"\\ud83d\\ude00\""})
    void loneSurrogatesComeBackToTheLetter(String document) {
        JsonReader in = new JsonReader(document.getBytes(UTF_8), Reading.STRICT);
        String text = String.valueOf(in.readString(TYPE));
        JsonWriter out = JsonWriter.open();
        out.string(text);
        JsonReader again = new JsonReader(out.close(), Reading.STRICT);
        assertThat(again.readString(TYPE)).isEqualTo(text);
    }

    @Test
    void longsAreWrittenAsTheJdkWritesThem() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            long value = i < 4
                    ? new long[] {0, Long.MIN_VALUE, Long.MAX_VALUE, -1}[i]
                    : random.nextLong() >> random.nextInt(64);
            JsonWriter out = JsonWriter.open();
            out.number(value);
            assertThat(new String(out.close(), UTF_8)).isEqualTo(Long.toString(value));
        }
    }
}
