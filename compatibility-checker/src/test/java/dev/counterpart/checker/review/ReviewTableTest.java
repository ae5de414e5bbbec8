package dev.counterpart.checker.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.review.rules.ReviewRules;
import dev.counterpart.checker.review.rules.ReviewRulesReader;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.CatalogLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder per proposed change: {@code change.yml} edits the small catalog in {@code review/base}, or what {@code before.yml}
 * makes of it; {@code expected.*} is what the review has to say. The rules are the real ones of {@code schemas/review}; {@code -Dgolden.update=true} rewrites
 * the expectations that a case has.
 */
class ReviewTableTest {

    private static final Path FIXTURES = Path.of("src/test/resources/review");
    private static final Path BASE = FIXTURES.resolve("base");
    private static final Path CATALOG = Path.of("../schemas");

    private static final ContractSet BEFORE = load(BASE, "before");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES.resolve("cases"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theReviewNamesAspectsResourcesAndTeams(String name, @TempDir Path temp) throws IOException {
        Path folder = FIXTURES.resolve("cases").resolve(name);
        Path changed = temp.resolve("after");
        Path prepared = temp.resolve("before");
        Path start = BASE;
        if (Files.exists(folder.resolve("before.yml"))) {
            CatalogOverlay.apply(BASE, folder.resolve("before.yml"), prepared);
            start = prepared;
        }
        CatalogOverlay.apply(start, folder.resolve("change.yml"), changed);

        ReviewReport report = review(start.equals(BASE) ? BEFORE : load(prepared, "before"), changed);

        assertThat(folder.resolve("expected.txt")).exists();
        compare(folder.resolve("expected.txt"), TextReport.of(report));
        compare(folder.resolve("expected.json"), JsonReport.of(report));
        compare(folder.resolve("expected.md"), MarkdownReport.of(report));
    }

    @Test
    void noCaseHasAFileThatNobodyReads() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES.resolve("cases"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .isSubsetOf("before.yml", "change.yml", "expected.txt", "expected.json", "expected.md");
        }
    }

    @Test
    void theTableIsLongEnough() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(15);
    }

    private static ReviewReport review(ContractSet before, Path changed) {
        ContractSet after = load(changed, "after");
        Loaded<ReviewRules> rules = ReviewRulesReader.read(CATALOG, "schemas", after);
        assertThat(rules.hasErrors()).as(rules.diagnostics().toString()).isFalse();
        return Review.between(before, after, rules.value());
    }

    static ContractSet load(Path root, String display) {
        Loaded<ContractSet> loaded = CatalogLoader.load(root, display);
        List<String> errors = loaded.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::format)
                .toList();
        assertThat(errors).isEmpty();
        return loaded.value();
    }

    /** Compares with what the case expects of a format, if it expects anything. */
    private static void compare(Path expected, String actual) throws IOException {
        if (Files.exists(expected)) {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(expected, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(expected));
        }
    }
}
