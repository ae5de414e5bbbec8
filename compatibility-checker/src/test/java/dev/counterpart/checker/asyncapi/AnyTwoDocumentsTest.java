package dev.counterpart.checker.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.gate.Baseline;
import dev.counterpart.checker.gate.Finding;
import dev.counterpart.checker.gate.Gate;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.checker.report.TextReport;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.load.ContractLoader;
import dev.counterpart.model.print.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever two documents are compared, the gate answers, says each thing once, and says the same the next time. */
class AnyTwoDocumentsTest {

    /** Each state is compared with so many others, which differ from it in two ways at least. */
    private static final int NEIGHBOURS = 4;

    @Test
    void areComparedToTheEnd() throws IOException {
        List<Path> folders = ApiRuleFixturesTest.cases();
        List<ContractSet> states = new ArrayList<>();
        List<Baseline> bases = new ArrayList<>();
        for (Path folder : folders) {
            states.add(ContractLoader.load(folder.resolve("change"), "change").value());
            bases.add(((Baseline.Reached) Baseline.directory(folder.resolve("change"), "base")).baseline());
        }
        SourceFiles nothing = new SourceFiles(Map.of());
        int findings = 0;
        for (int before = 0; before < bases.size(); before++) {
            for (int step = 1; step <= NEIGHBOURS; step++) {
                ContractSet after = states.get((before + step * 7) % states.size());
                GateReport report = Gate.check(after, bases.get(before));
                findings += report.findings().size();
                assertThat(report.findings()).allSatisfy(AnyTwoDocumentsTest::isWhole);
                assertThat(new HashSet<>(report.findings().stream()
                                .map(finding -> finding.rule() + finding.text() + finding.location())
                                .toList()))
                        .as("%s", folders.get(before))
                        .hasSameSizeAs(report.findings());
                assertThat(TextReport.of(Gate.check(after, bases.get(before)), nothing))
                        .isEqualTo(TextReport.of(report, nothing));
            }
        }
        assertThat(findings).isGreaterThan(states.size() * NEIGHBOURS);
    }

    private static void isWhole(Finding finding) {
        assertThat(finding.text()).isNotBlank().doesNotContain("Optional[").doesNotEndWith(" ");
        assertThat(finding.rule()).matches("[a-z]+(-[a-z]+)+");
        assertThat(finding.location().path()).isNotBlank();
    }
}
