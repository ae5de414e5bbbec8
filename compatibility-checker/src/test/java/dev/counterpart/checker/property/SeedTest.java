package dev.counterpart.checker.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was found can be found again: the seed, and nothing else, tells what is asked and what comes of it. */
class SeedTest {

    private static final int PAIRS = 120;

    @Test
    void aSeedAsksTheSameQuestionsAgain() {
        assertThat(questions(7)).isEqualTo(questions(7)).isNotEqualTo(questions(8));
    }

    @Test
    void aSeedComesToTheSameCountsAgain() {
        assertThat(counts(7)).isEqualTo(counts(7)).isNotEqualTo(counts(8));
    }

    private static String questions(long seed) {
        PairSampler pairs = new PairSampler(new Dice(seed), RealSchemas.ofCatalog());
        return Stream.generate(() -> pairs.next().toString())
                .limit(PAIRS)
                .toList()
                .toString();
    }

    private static String counts(long seed) {
        SoundnessRun run = new SoundnessRun(seed, RealSchemas.ofCatalog(), true);
        for (int i = 0; i < PAIRS; i++) {
            run.step();
        }
        return run.tally().toString();
    }
}
