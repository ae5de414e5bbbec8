package dev.counterpart.checker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.gate.GateRules;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.profile.Profiles;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder {@code rules/<id>/<case>/} holds two schemas and what is said of their difference, under the profile that {@code profile.txt}
 * names: the tolerant reader where there is none.
 */
class RuleFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/rules");
    private static final Path PAGES = Path.of("../docs/rules");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(file -> file.endsWith("before.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFixtureSaysWhatItExpects(Path folder) throws IOException {
        String actual = describe(folder);
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
        String rule = ruleOf(folder);
        assertThat(actual).as("the rule that the folder is named after").contains("[" + rule + "]");
    }

    @Test
    void everyRuleHasAPageAndAFixture() throws IOException {
        Set<String> ids = Stream.concat(Rules.all().stream(), Stream.of(Rules.lastResort()))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> folders =
                cases().stream().map(folder -> ruleOf(folder)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(folders).isEqualTo(ids);
        ids.addAll(GateRules.meanings().keySet());
        for (String id : ids) {
            assertThat(PAGES.resolve(id + ".md")).isRegularFile();
            assertThat(Files.readString(PAGES.resolve(id + ".md"))).startsWith("# " + id + "\n");
        }
    }

    @Test
    void idsAndMeaningsAreTold() {
        List<String> ids = Rules.all().stream().map(Rule::id).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)+"));
        assertThat(Rules.all()).allMatch(rule -> rule.meaning().endsWith("."));
    }

    /** {@code …/rules/<id>/<case>} */
    private static String ruleOf(Path folder) {
        return FIXTURES.relativize(folder).getName(0).toString();
    }

    private static String describe(Path folder) throws IOException {
        Comparison comparison = profile(folder)
                .compare(
                        side(folder, "before.json"),
                        side(folder, "after.json"),
                        Arrays.asList(Direction.values()),
                        Options.tolerantReader(),
                        Options.tolerantReader());
        StringBuilder text = new StringBuilder();
        for (Direction direction : Direction.values()) {
            text.append(direction.name().toLowerCase(java.util.Locale.ROOT))
                    .append(": ")
                    .append(words(comparison.verdict(direction)))
                    .append('\n');
        }
        for (Fact fact : comparison.facts()) {
            text.append(fact.after())
                    .append(": ")
                    .append(fact.what())
                    .append(" [")
                    .append(fact.rule())
                    .append("]\n    ")
                    .append(fact.was())
                    .append(" (")
                    .append(fact.before())
                    .append("); ")
                    .append(fact.instead())
                    .append("\n    ")
                    .append(fact.effects())
                    .append('\n');
        }
        return text.toString();
    }

    private static CompatibilityProfile profile(Path folder) throws IOException {
        Path named = folder.resolve("profile.txt");
        return Files.exists(named)
                ? Profiles.named(Files.readString(named).strip()).orElseThrow()
                : Profiles.TOLERANT_READER;
    }

    private static String words(Verdict verdict) {
        if (verdict instanceof Verdict.Breaking breaking) {
            return "breaking, " + JsonTreeWriter.compact(breaking.witness());
        }
        return verdict instanceof Verdict.Compatible ? "compatible" : verdict.toString();
    }

    private static Side side(Path folder, String name) throws IOException {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(name, Files.readString(folder.resolve(name)));
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return new Side(loaded.value().root(), loaded.value().schemas());
    }
}
