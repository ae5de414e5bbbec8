package dev.counterpart.checker.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.asyncapi.rule.ApiRules;
import dev.counterpart.checker.gate.Baseline;
import dev.counterpart.checker.gate.Gate;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.checker.profile.Profiles;
import dev.counterpart.checker.report.JsonReport;
import dev.counterpart.checker.report.TextReport;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.ContractLoader;
import dev.counterpart.model.print.SourceFiles;
import dev.counterpart.model.tree.JsonTreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder {@code asyncapi/<rule>/<case>/} holds two states and the gate's report of their difference. */
class ApiRuleFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/asyncapi");
    private static final Path PAGES = Path.of("../docs/rules");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(file -> file.endsWith("base"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    static List<String> rules() {
        return ApiRules.all().stream().map(ApiRule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeIsReportedAsExpected(Path folder) throws IOException {
        ContractSet before = load(folder, "base");
        ContractSet after = load(folder, "change");
        assertThat(facts(before, after)).extracting(ApiFact::rule).contains(ruleOf(folder));
        Baseline baseline = ((Baseline.Reached) Baseline.directory(folder.resolve("base"), "base")).baseline();
        GateReport report = Gate.check(after, baseline);
        String actual = TextReport.of(
                report, new SourceFiles(Map.of("base", folder.resolve("base"), "change", folder.resolve("change"))));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
        assertThat(JsonTreeReader.read("report.json", JsonReport.of(report).getBytes(StandardCharsets.UTF_8))
                        .hasErrors())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aStateIsCompatibleWithItself(Path folder) {
        ContractSet before = load(folder, "base");
        assertThat(facts(before, load(folder, "base"))).isEmpty();
        Baseline baseline = ((Baseline.Reached) Baseline.directory(folder.resolve("change"), "base")).baseline();
        assertThat(Gate.check(load(folder, "change"), baseline).findings()).isEmpty();
    }

    /** Each folder {@code asyncapi-same/<case>/} holds two states that mean the same to everybody. */
    @ParameterizedTest
    @MethodSource("same")
    void whatOnlyLooksDifferentIsNotReported(Path folder) {
        Baseline baseline = ((Baseline.Reached) Baseline.directory(folder.resolve("base"), "base")).baseline();
        assertThat(Gate.check(load(folder, "change"), baseline).findings()).isEmpty();
    }

    static List<Path> same() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/asyncapi-same"))) {
            return folders.sorted().toList();
        }
    }

    @Test
    void everyRuleHasFixturesAndIsListedOnce() throws IOException {
        Set<String> folders =
                cases().stream().map(ApiRuleFixturesTest::ruleOf).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules()).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)+"));
        assertThat(folders).containsExactlyElementsOf(rules());
    }

    /** The pair on the page is cut from a fixture. */
    @ParameterizedTest
    @MethodSource("rules")
    void theExampleOnThePageIsTested(String rule) throws IOException {
        String page = Files.readString(PAGES.resolve(rule + ".md"));
        assertThat(page).startsWith("# " + rule + "\n");
        List<String> blocks = new ArrayList<>();
        for (String part : page.split("```yaml\n", -1)) {
            blocks.add(part.split("```", -1)[0]);
        }
        assertThat(blocks).hasSize(3);
        List<Path> shown = new ArrayList<>();
        for (Path folder : cases()) {
            if (ruleOf(folder).equals(rule)
                    && Files.exists(folder.resolve("base/orders.yml"))
                    && isCutFrom(folder.resolve("base/orders.yml"), blocks.get(1))
                    && isCutFrom(folder.resolve("change/orders.yml"), blocks.get(2))) {
                shown.add(folder);
            }
        }
        assertThat(shown).as("a fixture that has both, in this order of lines").isNotEmpty();
    }

    /** Every line stands in the file, in this order, with others between; what a comment says is not there. */
    private static boolean isCutFrom(Path file, String block) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int at = 0;
        for (String line : block.lines().toList()) {
            String wanted = line.replaceAll(" +#.*", "");
            while (at < lines.size() && !lines.get(at).equals(wanted)) {
                at++;
            }
            if (at++ >= lines.size()) {
                return false;
            }
        }
        return !block.equals("");
    }

    private static List<ApiFact> facts(ContractSet before, ContractSet after) {
        SchemaChanges schemas = new SchemaChanges(before.schemas(), after.schemas(), Profiles.TOLERANT_READER);
        return Interfaces.between(before, after).pairs().stream()
                .map(pair -> new ApiComparison(
                        pair.service().after().id(),
                        new ApiState(pair.document().before(), before),
                        new ApiState(pair.document().after(), after),
                        Elsewhere.NOTHING,
                        schemas))
                .flatMap(comparison -> ApiRules.facts(comparison).stream())
                .toList();
    }

    private static ContractSet load(Path folder, String state) {
        Loaded<ContractSet> loaded = ContractLoader.load(folder.resolve(state), state);
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return loaded.value();
    }

    /** {@code …/asyncapi/<rule>/<case>} */
    private static String ruleOf(Path folder) {
        return FIXTURES.relativize(folder).getName(0).toString();
    }
}
