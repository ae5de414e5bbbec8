package dev.counterpart.checker.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random and real schemas against documents made without the checker: a proof is never contradicted, every witness shows what it should, and
 * nearly every question is answered. {@code -Dcounterpart.pairs=N} asks more questions, {@code -Dcounterpart.seed=N} others.
 *
 * <p>The counts are the same on every machine, but for questions that end by the clock.
 */
class SoundnessTest {

    private static final int PAIRS = Integer.getInteger("counterpart.pairs", 2_000);
    private static final long SEED = Long.getLong("counterpart.seed", 1);
    private static final Path SUITE = Path.of(System.getProperty("counterpart.suite", ""));

    @Test
    void noDocumentContradictsAnAnswer() {
        List<ObjectNode> real = new ArrayList<>(RealSchemas.ofCatalog());
        if (Files.isDirectory(SUITE.resolve("tests"))) {
            real.addAll(RealSchemas.ofSuite(SUITE));
        }
        SoundnessRun run = new SoundnessRun(SEED, real, true);
        long start = System.nanoTime();
        for (int i = 0; i < PAIRS; i++) {
            run.step();
        }
        Tally tally = run.tally();
        long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000);
        System.getLogger(SoundnessTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "seed " + SEED + ", " + real.size() + " real schemas, " + PAIRS / seconds + " pairs/s\n"
                                + tally);
        assertThat(tally.objections()).isEmpty();
        assertThat(tally.decided()).isGreaterThanOrEqualTo(97);
        assertThat(tally.yielded()).isGreaterThanOrEqualTo(90);
        assertThat(tally.count("compatible")).isGreaterThan(PAIRS / 4);
        assertThat(tally.count("breaking")).isGreaterThan(PAIRS / 4);
    }
}
