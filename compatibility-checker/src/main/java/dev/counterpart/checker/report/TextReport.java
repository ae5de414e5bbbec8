package dev.counterpart.checker.report;

import dev.counterpart.checker.gate.Finding;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A gate's findings for people: the place as every tool prints it, the line with a caret, what it was, a document that shows it,
 * and what to do.
 */
public final class TextReport {

    private final SourceLines sources;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> shown = new HashSet<>();

    private TextReport(SourceLines sources) {
        this.sources = sources;
    }

    public static String of(GateReport report, SourceLines sources) {
        TextReport text = new TextReport(sources);
        report.findings().forEach(text::finding);
        text.summary(report);
        return text.out.toString();
    }

    /** One finding, without the summary. */
    public static String of(Finding finding, SourceLines sources) {
        TextReport text = new TextReport(sources);
        text.finding(finding);
        return text.out.toString();
    }

    private void finding(Finding finding) {
        line(finding.location() + ": " + finding.severity().word() + ": " + finding.text() + " [" + finding.rule()
                + "]");
        excerpt(finding);
        finding.evidence().ifPresent(evidence -> {
            String witness = JsonTreeWriter.compact(evidence.witness());
            if (shown.add(finding.message() + evidence.who() + witness)) {
                line("   " + evidence.who() + ", for example:");
                line("     " + witness);
            } else {
                line("   " + evidence.who() + ", in the same example");
            }
        });
        if (!finding.needs().isEmpty()) {
            line("   needs: " + finding.needs() + "."
                    + finding.others()
                            .map(others ->
                                    "   Known " + others.role() + ": " + String.join(", ", others.services()) + ".")
                            .orElse(""));
        }
    }

    private void excerpt(Finding finding) {
        Optional<String> was = finding.was()
                .map(before -> before.words() + " in " + before.version() + " (" + before.location() + ")");
        Optional<String> source =
                sources.line(finding.location().path(), finding.location().line());
        if (source.isEmpty()) {
            was.ifPresent(words -> line("   " + words));
            return;
        }
        String number = String.valueOf(finding.location().line());
        line("   " + number + " | " + source.get().replace('\t', ' '));
        line("   " + " ".repeat(number.length()) + " | "
                + " ".repeat(finding.location().column() - 1) + "^"
                + was.map(words -> " " + words).orElse(""));
    }

    private void summary(GateReport report) {
        long errors = report.errors();
        line(plural(report.compared(), "message") + " compared with " + report.baseline() + ": "
                + (errors == 0 ? "nothing breaks" : plural(errors, "error")));
        if (!report.added().isEmpty()) {
            line("new, without a baseline: " + String.join(", ", report.added()));
        }
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
