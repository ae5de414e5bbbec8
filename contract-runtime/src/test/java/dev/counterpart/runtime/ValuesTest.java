package dev.counterpart.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    @Test
    void numbersAreEqualByValue() {
        BigDecimal one = new BigDecimal("2.50");
        BigDecimal other = new BigDecimal("2.5");
        assertThat(Values.same(one, other)).isTrue();
        assertThat(Values.hash(one)).isEqualTo(Values.hash(other));
        assertThat(Values.same(List.of(one), List.of(other))).isTrue();
        assertThat(Values.hash(List.of(one))).isEqualTo(Values.hash(List.of(other)));
        assertThat(Values.same(List.of(one), List.of(other, other))).isFalse();
        assertThat(Values.distinct(List.of(one, other))).isFalse();
        assertThat(Values.distinct(List.of(one, new BigDecimal("2.51")))).isTrue();
        assertThat(Presence.of(one)).isEqualTo(Presence.of(other)).hasSameHashCodeAs(Presence.of(other));
    }

    @Test
    void absentNullAndValueAreThree() {
        assertThat(Presence.absent()).isNotEqualTo(Presence.ofNull());
        assertThat(Presence.absent().isAbsent()).isTrue();
        assertThat(Presence.ofNull().isNull()).isTrue();
        assertThat(Presence.of("x").get()).isEqualTo("x");
        assertThat(Presence.of("x").<String>match(() -> "absent", () -> "null", text -> text))
                .isEqualTo("x");
        assertThat(Presence.ofNull().toOptional()).isEmpty();
        assertThatThrownBy(() -> Presence.absent().get()).hasMessage("absent");
    }

    @Test
    void multiplesAgreeWithTheRemainder() {
        Random random = new Random(10);
        for (int i = 0; i < 50_000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000) - 1_000, random.nextInt(8) - 4);
            BigDecimal divisor = BigDecimal.valueOf(1 + random.nextInt(50), random.nextInt(8) - 4);
            assertThat(Values.isMultipleOf(value, divisor))
                    .as(value + " of " + divisor)
                    .isEqualTo(value.remainder(divisor).signum() == 0);
        }
        assertThat(Values.isMultipleOf(new BigDecimal("1e999999999"), new BigDecimal("0.03")))
                .isFalse();
        assertThat(Values.isMultipleOf(new BigDecimal("3e999999999"), new BigDecimal("0.03")))
                .isTrue();
        assertThat(Values.isMultipleOf(new BigDecimal("1e-999999999"), BigDecimal.ONE))
                .isFalse();
    }

    @Test
    void lengthsCountCodePoints() {
        String text = "a😀\ud800";
        assertThat(Text.length(text)).isEqualTo(3);
        for (int n = 0; n < 6; n++) {
            assertThat(Text.hasAtLeast(n, text)).isEqualTo(3 >= n);
            assertThat(Text.hasAtMost(n, text)).isEqualTo(3 <= n);
        }
        assertThat(Text.within("A1Z", 0, 3, "AZ09")).isTrue();
        assertThat(Text.within("A-Z", 0, 3, "AZ09")).isFalse();
        assertThat(Text.within("A-Z", 2, 3, "AZ09")).isTrue();
    }

    @Test
    void anAutomatonMatchesWhatItsPatternMatches() {
        Dfa abc = Dfa.of("\0ad\u00e9\u00ea", "001", "\1\2\1\1\1", "\1\2\1\3\1", "\3\3\3\3\3"); // [a-c]é found anywhere
        Pattern pattern = Pattern.compile("[a-c]\u00e9");
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(6); k > 0; k--) {
                text.append("abcd\u00e9\u00ea\0\uffff".charAt(random.nextInt(8)));
            }
            assertThat(abc.matches(text.toString()))
                    .isEqualTo(pattern.matcher(text).find());
        }
        assertThatThrownBy(() -> Dfa.of("\0a", "01", "\1\2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreFoundWhereverTheyLandInTheTable() {
        Random random = new Random(12);
        for (int i = 0; i < 300; i++) {
            TreeSet<String> all = new TreeSet<>();
            for (int k = random.nextInt(200); k > 0; k--) {
                all.add("prefix".substring(random.nextInt(6))
                        + random.nextInt(500)
                        + (random.nextBoolean() ? "suffix" : ""));
            }
            List<String> list = new ArrayList<>(all);
            Names names = Names.of(list.toArray(String[]::new));
            for (int n = 0; n < list.size(); n++) {
                assertThat(names.find(list.get(n))).isEqualTo(n);
                assertThat(names.find(list.get(n) + "x")).isEqualTo(JsonReader.UNKNOWN);
            }
        }
        assertThatThrownBy(() -> Names.of("a", "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'1.0','1e0',true",
        "'[1,2]','[2,1]',false",
        "'{\"a\":1,\"b\":[]}','{ \"b\": [ ], \"\\u0061\": 1.00 }',true",
        "'null','false',false",
        "'\"1\"','1',false",
        "'1e99999999999999999999','10e99999999999999999998',true",
        "'0e5','-0',true"
    })
    void jsonValuesAreEqualAsJsonHasIt(String one, String other, boolean equal) {
        assertThat(JsonValue.of(one).equals(JsonValue.of(other))).isEqualTo(equal);
        if (equal) {
            assertThat(JsonValue.of(one)).hasSameHashCodeAs(JsonValue.of(other));
        }
    }

    @Test
    void jsonValuesCanBeLookedInto() {
        JsonValue value = JsonValue.of("{\"a\":[1.5,\"x\",true,null]}");
        List<JsonValue> elements =
                Objects.requireNonNull(value.members().get("a")).elements();
        assertThat(elements.get(0).asNumber()).contains(new BigDecimal("1.5"));
        assertThat(elements.get(1).asString()).contains("x");
        assertThat(elements.get(2).asBoolean()).contains(true);
        assertThat(elements.get(3).isNull()).isTrue();
        assertThat(elements.get(3).asString()).isEmpty();
        assertThatThrownBy(() -> JsonValue.of("{")).isInstanceOf(ContractViolationException.class);
    }

    @Test
    void versionsOfOneLineReadEachOther() {
        assertThat(ContractVersion.of("1.2.0").sameLineAs(ContractVersion.of("1.9.3")))
                .isTrue();
        assertThat(ContractVersion.of("1.2.0").sameLineAs(ContractVersion.of("2.0.0")))
                .isFalse();
        assertThat(ContractVersion.of("0.3.0").sameLineAs(ContractVersion.of("0.6.0")))
                .isFalse();
        assertThat(ContractVersion.parse("1.2")).isEmpty();
        assertThat(ContractVersion.of("1.2.3-rc.1")).hasToString("1.2.3-rc.1");
    }
}
