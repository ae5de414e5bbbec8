package dev.counterpart.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hostile documents end in one violation, in time and on a small stack. */
class LimitsTest {
    private static final Codec<Object> TREE = new AnyTreeCodec();

    @Test
    void deepNestingIsStoppedForRawAndForTypedReading() {
        for (String brackets : List.of("[", "{\"a\":", "{\"unknown\":")) {
            byte[] deep = brackets.repeat(1_000_000).getBytes(UTF_8);
            assertThat(violations(JsonValue.codec(), deep, Reading.STRICT)).containsExactly("limit");
            assertThat(violations(TREE, deep, Reading.STRICT)).containsExactly("limit");
        }
        byte[] atLimit = ("[".repeat(512) + "]".repeat(512)).getBytes(UTF_8);
        assertThat(violations(TREE, atLimit, Reading.STRICT)).isEmpty();
        assertThat(violations(JsonValue.codec(), atLimit, Reading.STRICT)).isEmpty();
        byte[] pastLimit = ("[".repeat(513) + "]".repeat(513)).getBytes(UTF_8);
        assertThat(violations(TREE, pastLimit, Reading.STRICT)).containsExactly("limit");
        assertThat(violations(JsonValue.codec(), pastLimit, Reading.STRICT)).containsExactly("limit");
    }

    @Test
    void longNumbersAreStopped() {
        byte[] digits = "9".repeat(1_001).getBytes(UTF_8);
        assertThat(violations(JsonValue.codec(), digits, Reading.STRICT)).containsExactly("limit");
        assertThat(violations(TREE, digits, Reading.STRICT)).containsExactly("limit");
        assertThat(violations(TREE, "9".repeat(1_000).getBytes(UTF_8), Reading.STRICT))
                .isEmpty();
    }

    @Test
    void alternativesWithinAlternativesEndInTime() {
        Codec<Object> either = new Codec<>() {
            @Override
            public Object read(JsonReader in) {
                long mark = in.mark();
                for (int arm = 0; arm < 2; arm++) {
                    in.reset(mark);
                    if (in.beginArray(Rule.of("type", "", "must be an array"))) {
                        while (in.element()) {
                            read(in);
                        }
                    }
                }
                return this;
            }

            @Override
            public void write(JsonWriter out, Object value) {
                out.nothing();
            }

            @Override
            public void validate(Object value, Path at, Violations out) {
                // nothing to say
            }
        };
        byte[] nested = ("[".repeat(400) + "1" + "]".repeat(400)).getBytes(UTF_8);
        assertThat(violations(either, nested, Reading.STRICT)).containsExactly("limit");
    }

    @Test
    void equalityOfDeepValuesNeedsLittleStack() {
        String deep = "{\"a\":[".repeat(256) + "1.0" + "]}".repeat(256);
        assertThat(JsonValue.of(deep)).isEqualTo(JsonValue.of(deep.replace("1.0", "1")));
        assertThat(violations(
                        TREE, ("[".repeat(1000) + "]".repeat(1000)).getBytes(UTF_8), Reading.STRICT.withMaxDepth(1000)))
                .isEmpty();
    }

    @Test
    void largeDocumentsAreNotLookedAt() {
        assertThat(violations(TREE, "[1,2,3]".getBytes(UTF_8), Reading.STRICT.withMaxBytes(6)))
                .containsExactly("limit");
        assertThat(violations(TREE, "[1,2,3]".getBytes(UTF_8), Reading.STRICT.withMaxBytes(7)))
                .isEmpty();
    }

    @Test
    void violationsAreBoundedAndCounted() {
        StringBuilder document = new StringBuilder("{\"a\":0");
        document.append(",\"a\":0".repeat(500)).append('}');
        List<Violation> found = TREE.decode(
                        document.toString().getBytes(UTF_8), Reading.STRICT.withMaxViolations(10), "document")
                .violations();
        assertThat(found).hasSize(11);
        assertThat(found.get(10).message()).contains("490 more");
    }

    @Test
    void manyUnknownMembersTakeLinearTime() {
        StringBuilder document = new StringBuilder("{\"x\":0");
        for (int i = 0; i < 100_000; i++) {
            document.append(",\"x").append(i).append("\":0");
        }
        byte[] bytes = document.append('}').toString().getBytes(UTF_8);
        long start = System.nanoTime();
        assertThat(violations(dev.counterpart.runtime.example.OrderItem.codec(), bytes, Reading.STRICT))
                .containsOnly("required");
        assertThat(violations(JsonValue.codec(), bytes, Reading.STRICT)).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void emptyAndCutOffDocumentsAreNoJson() {
        for (String document : List.of(
                "", " ", "{", "[", "{\"a\"", "{\"a\":", "[1,", "\"", "\"\\", "\"\\u00", "tru", "-", "1.", "1e", "1 2",
                "\uFEFF1")) {
            assertThat(violations(TREE, document.getBytes(UTF_8), Reading.STRICT))
                    .as(document)
                    .containsExactly("json");
        }
    }

    private static List<String> violations(Codec<?> codec, byte[] document, Reading how) {
        return codec.decode(document, how, "document").violations().stream()
                .map(Violation::keyword)
                .toList();
    }
}
