package dev.counterpart.checker.containment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.HostilePairs.Pair;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.profile.Profiles;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, an answer comes, soon, and the same each time. */
class HardStopTest {

    /** Twice the hard stop, of this thread's own time: the machine may be busy and the classes cold. */
    private static final Duration GENEROUS = Duration.ofSeconds(4);

    static Set<Map.Entry<String, Pair>> pairs() {
        return HostilePairs.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyQuestionEnds(Map.Entry<String, Pair> named) {
        Pair pair = named.getValue();
        for (Options options :
                Stream.of(Options.strict(), Options.tolerantReader()).toList()) {
            SchemaDocument writer = load("writer.json", pair.writer());
            SchemaDocument reader = load("reader.json", pair.reader());
            long before = now();
            String first = text(Containment.check(writer, reader, options));
            long nanos = now() - before;
            assertThat(Duration.ofNanos(nanos)).as(first).isLessThan(GENEROUS);
            assertThat(first).doesNotContain("more time than allowed");
            assertThat(text(Containment.check(writer, reader, options))).isEqualTo(first);
        }
    }

    /** Both ways and what changed: three times what one question may take, and nothing ended by the clock. */
    @Test
    void everyComparisonEnds() {
        List<String> times = new ArrayList<>();
        for (Map.Entry<String, Pair> named : pairs()) {
            Side before = side("old.json", named.getValue().writer());
            Side after = side("new.json", named.getValue().reader());
            Options options = Options.tolerantReader();
            long start = now();
            Comparison comparison = Containment.compare(
                    before, after, List.of(Direction.BACKWARD, Direction.FORWARD), options, options);
            Duration taken = Duration.ofNanos(now() - start);
            times.add(String.format(Locale.ROOT, "%5d ms %s", taken.toMillis(), named.getKey()));
            assertThat(taken).as(named.getKey()).isLessThan(GENEROUS.multipliedBy(3));
            assertThat(comparison.verdicts().toString()).doesNotContain("more time than allowed");
        }
        Collections.sort(times);
        System.getLogger(HardStopTest.class.getName())
                .log(System.Logger.Level.INFO, "slowest: " + times.subList(times.size() - 5, times.size()));
    }

    /** The registry's rules are no containment, and go their own way through the schemas. */
    @ParameterizedTest
    @MethodSource("pairs")
    void theRegistrysRulesEnd(Map.Entry<String, Pair> named) {
        Side before = side("old.json", named.getValue().writer());
        Side after = side("new.json", named.getValue().reader());
        CompatibilityProfile confluent = Profiles.named("confluent").orElseThrow();
        long start = now();
        confluent.compare(before, after, List.of(Direction.BACKWARD), Options.strict(), Options.strict());
        assertThat(Duration.ofNanos(now() - start)).as(named.getKey()).isLessThan(GENEROUS.multipliedBy(3));
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Side side(String name, String text) {
        SchemaDocument document = load(name, text);
        return new Side(document.root(), document.schemas());
    }

    private static String text(Verdict verdict) {
        return verdict instanceof Verdict.Breaking breaking
                ? "breaking: " + JsonTreeWriter.compact(breaking.witness()) + breaking.facts()
                : verdict.toString();
    }

    private static SchemaDocument load(String name, String text) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(name, text);
        assertThat(loaded.diagnostics()).as(name).noneMatch(diagnostic -> diagnostic.isError());
        return loaded.value();
    }
}
