package dev.counterpart.maven;

import dev.counterpart.checker.gate.Finding;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.checker.report.TextReport;
import dev.counterpart.model.print.Sources;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Puts a gate's findings into the log, each at its severity. */
final class GateLog {

    private GateLog() {}

    static void write(GateReport report, Sources sources, Log log) {
        List<String> texts = TextReport.findings(report, sources);
        for (int i = 0; i < texts.size(); i++) {
            Finding finding = report.findings().get(i);
            switch (finding.severity()) {
                case ERROR -> log.error(texts.get(i));
                case WARNING -> log.warn(texts.get(i));
                case NOTE -> log.info(texts.get(i));
            }
        }
    }
}
