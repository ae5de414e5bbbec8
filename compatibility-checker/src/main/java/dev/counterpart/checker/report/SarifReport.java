package dev.counterpart.checker.report;

import dev.counterpart.checker.gate.Finding;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Related;
import dev.counterpart.model.print.SarifFormat;
import dev.counterpart.model.print.Sources;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.List;

/** A gate's findings for code scanning and editors: SARIF 2.1.0, with what was there before and the document that shows it. */
public final class SarifReport {

    private SarifReport() {}

    public static String of(GateReport report, Sources sources) {
        return new SarifFormat()
                .print(report.findings().stream().map(SarifReport::diagnostic).toList(), sources);
    }

    private static Diagnostic diagnostic(Finding finding) {
        String text = finding.evidence()
                .map(evidence -> finding.text() + "; " + evidence.who() + ", for example "
                        + JsonTreeWriter.compact(evidence.witness()))
                .orElse(finding.text());
        List<Related> before = finding.was()
                .map(was -> List.of(new Related(was.location(), was.words() + " in " + was.version())))
                .orElse(List.of());
        return new Diagnostic(finding.rule(), finding.severity(), finding.location(), text, needs(finding), before);
    }

    private static String needs(Finding finding) {
        String others = finding.others()
                .map(known -> "known " + known.role() + ": " + String.join(", ", known.services()))
                .orElse("");
        if (finding.needs().isEmpty() || others.isEmpty()) {
            return finding.needs() + others;
        }
        return finding.needs() + "; " + others;
    }
}
