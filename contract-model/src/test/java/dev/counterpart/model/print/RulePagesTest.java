package dev.counterpart.model.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RulePagesTest {

    static List<RulePages.Page> pages() {
        return RulePages.all();
    }

    @Test
    void everyPageOfTheRepositoryTravelsInTheJar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docs/rules"))) {
            assertThat(pages())
                    .extracting(page -> page.id() + ".md")
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .sorted()
                                    .toList());
        }
    }

    /** The first sentence is shown in lists of rules and by code scanners. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageBeginsWithWhatTheRuleMeans(RulePages.Page page) {
        assertThat(page.text()).startsWith("# " + page.id() + "\n\n");
        assertThat(page.meaning()).endsWith(".").hasSizeLessThanOrEqualTo(160);
    }

    @Test
    void anIdIsNoPath() {
        assertThat(RulePages.find("../version")).isEmpty();
        assertThat(RulePages.find("no-such-rule")).isEmpty();
        assertThat(RulePages.find("broken-json")).isPresent();
    }
}
