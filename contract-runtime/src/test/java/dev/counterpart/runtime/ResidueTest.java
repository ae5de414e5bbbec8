package dev.counterpart.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An object of 70 members, as generated code has it: any order, any of them left out, unknown ones between. */
class ResidueTest {
    private static final int MEMBERS = 70;
    private static final Rule TYPE = Rule.of("type", "", "must be an object");
    private static final Names NAMES =
            Names.of(IntStream.range(0, MEMBERS).mapToObj(i -> "m" + i).toArray(String[]::new));

    private record Wide(Map<Integer, Long> values, Residue residue) {}

    private static final Codec<Wide> WIDE = new Codec<>() {
        @Override
        public @Nullable Wide read(JsonReader in) {
            Map<Integer, Long> values = new HashMap<>();
            in.beginObject(TYPE);
            Residue.Builder kept = null;
            long seen0 = 0;
            long seen1 = 0;
            int last = -1;
            for (int m = in.member(NAMES, last); m != JsonReader.END; m = in.member(NAMES, last)) {
                if (m <= last || kept != null) {
                    kept = in.note(kept, NAMES, m, seen0, seen1);
                }
                if (m < 0) {
                    kept = in.keepUnknown(kept);
                    continue;
                }
                values.put(m, in.readLong(TYPE));
                if (m < 64) {
                    seen0 |= 1L << m;
                } else {
                    seen1 |= 1L << m;
                }
                last = m;
            }
            return new Wide(values, Residue.of(kept));
        }

        @Override
        public void write(JsonWriter out, Wide wide) {
            out.beginObject();
            for (int m : wide.residue.order(MEMBERS)) {
                if (m < 0) {
                    wide.residue.writeExtra(out, ~m);
                } else {
                    Long value = wide.values.get(m);
                    if (value != null) {
                        out.name(NAMES, m);
                        out.number(value);
                    }
                }
            }
            out.endObject();
        }

        @Override
        public void validate(Wide value, Path at, Violations out) {
            // any is fine
        }
    };

    @Test
    void anyOrderComesBack() {
        Random random = new Random(9);
        for (int i = 0; i < 5_000; i++) {
            List<String> members = new ArrayList<>();
            for (int m = 0; m < MEMBERS; m++) {
                if (random.nextInt(3) > 0) {
                    members.add("\"m" + m + "\":" + random.nextInt(100));
                }
            }
            int swaps = random.nextInt(4);
            for (int k = random.nextInt(4); k > 0; k--) {
                members.add(random.nextInt(members.size() + 1), "\"x" + k + "\":[" + k + "]");
            }
            for (int k = 0; k < swaps; k++) {
                Collections.swap(members, random.nextInt(members.size()), random.nextInt(members.size()));
            }
            String document = "{" + String.join(",", members) + "}";
            assertThat(new String(WIDE.encode(decode(document).orThrow()), UTF_8))
                    .isEqualTo(document);
        }
    }

    @Test
    void aSecondMemberOfTheSameNameIsReportedWhereverItStands() {
        assertThat(decode("{\"m0\":1,\"m0\":1}").violations())
                .extracting(Violation::pointer)
                .containsExactly("/m0");
        assertThat(decode("{\"m69\":1,\"m1\":1,\"m69\":1}").violations()).hasSize(1);
        assertThat(decode("{\"x\":1,\"m1\":1,\"x\":1}").violations()).hasSize(1);
        assertThat(decode("{\"x\":{\"y\":1,\"\\u0079\":2}}").violations())
                .extracting(Violation::pointer)
                .containsExactly("/x/y");
    }

    @Test
    void unknownMembersAreEqualWhateverTheirOrder() {
        assertThat(decode("{\"x\":1,\"y\":2.0}").orThrow().residue)
                .isEqualTo(decode("{\"y\":2,\"x\":1}").orThrow().residue)
                .isNotEqualTo(decode("{\"x\":1}").orThrow().residue)
                .hasSameHashCodeAs(decode("{\"y\":2,\"x\":1}").orThrow().residue);
        assertThat(Residue.NONE.unknown()).isEmpty();
    }

    private static Decoded<Wide> decode(String document) {
        return WIDE.decode(document.getBytes(UTF_8), Reading.STRICT, "wide object");
    }
}
