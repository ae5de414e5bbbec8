package dev.counterpart.checker.containment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.HostilePairs.Pair;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String first = text(Containment.check(writer, reader, options));
            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            assertThat(Duration.ofNanos(nanos)).as(first).isLessThan(GENEROUS);
            assertThat(first).doesNotContain("more time than allowed");
            assertThat(text(Containment.check(writer, reader, options))).isEqualTo(first);
        }
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
