package dev.counterpart.checker.report;

import dev.counterpart.checker.gate.Finding;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.model.print.Frame;
import dev.counterpart.model.print.Ink;
import dev.counterpart.model.print.Sources;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A gate's findings for people: the place as every tool prints it, the line with what is meant underlined, what it was, a document that shows it,
 * and what to do.
 */
public final class TextReport {

    /** Who wants them all asks for JSON. */
    private static final int MOST_NEUTRAL = 10;

    private final Frame frame;
    private final Map<Shown, Integer> sharing = new HashMap<>();
    private final Map<String, Integer> breaks = new HashMap<>();
    private final Set<Shown> shown = new HashSet<>();
    private StringBuilder out = new StringBuilder();

    /** One document can show several breaks of a message at once. */
    private record Shown(String message, String who, String witness) {

        static Optional<Shown> by(Finding finding) {
            return finding.evidence()
                    .map(evidence ->
                            new Shown(finding.message(), evidence.who(), JsonTreeWriter.compact(evidence.witness())));
        }
    }

    private TextReport(GateReport report, Sources sources) {
        this.frame = new Frame(sources, Ink.NONE);
        for (Finding finding : report.findings()) {
            breaks.merge(finding.message(), 1, Integer::sum);
            Shown.by(finding).ifPresent(key -> sharing.merge(key, 1, Integer::sum));
        }
    }

    public static String of(GateReport report, Sources sources) {
        TextReport text = new TextReport(report, sources);
        report.findings().forEach(text::finding);
        text.neutral(report);
        text.summary(report);
        return text.out.toString();
    }

    /** Each finding by itself, in the report's order, without the summary. */
    public static List<String> findings(GateReport report, Sources sources) {
        TextReport text = new TextReport(report, sources);
        List<String> texts = new ArrayList<>();
        for (Finding finding : report.findings()) {
            text.out = new StringBuilder();
            text.finding(finding);
            texts.add(text.out.toString().stripTrailing());
        }
        return texts;
    }

    private void finding(Finding finding) {
        line(finding.location() + ": " + finding.severity().word() + ": " + finding.text() + " [" + finding.rule()
                + "]");
        excerpt(finding);
        Shown.by(finding).ifPresent(this::example);
        if (!finding.needs().isEmpty()) {
            line("   needs: " + finding.needs() + "."
                    + finding.others()
                            .map(others ->
                                    "   Known " + others.role() + ": " + String.join(", ", others.services()) + ".")
                            .orElse(""));
        }
    }

    /** A document that several findings share is shown once, and not claimed to show each of them. */
    private void example(Shown example) {
        int sharers = sharing.getOrDefault(example, 1);
        boolean all = sharers == breaks.getOrDefault(example.message(), sharers);
        String of = all
                ? sharers + " breaks of " + example.message()
                : sharers + " of the " + breaks.get(example.message()) + " breaks of " + example.message();
        if (!shown.add(example)) {
            line("   " + example.who() + ": one example for " + (all ? "all " : "") + of + " stands above");
            return;
        }
        String together = sharers == 1 ? "" : "with " + (all ? "the " : "") + of + " together, ";
        line("   " + example.who() + ", " + together + "for example:");
        line("     " + example.witness());
    }

    private void excerpt(Finding finding) {
        Optional<String> was = finding.was()
                .map(before -> before.words() + " in " + before.version() + " (" + before.location() + ")");
        List<String> lines = frame.of(finding.location(), was.orElse(""));
        if (lines.isEmpty()) {
            was.ifPresent(words -> line("   " + words));
        }
        lines.forEach(this::line);
    }

    private void neutral(GateReport report) {
        report.neutral().stream()
                .limit(MOST_NEUTRAL)
                .forEach(each -> line("harmless: " + each.message() + " "
                        + each.fact().what() + " (" + each.fact().after() + ") ["
                        + each.fact().rule() + "]"));
        if (report.neutral().size() > MOST_NEUTRAL) {
            line("harmless: " + (report.neutral().size() - MOST_NEUTRAL) + " more changes");
        }
    }

    private void summary(GateReport report) {
        line(plural(report.compared(), "message") + " compared with " + report.baseline() + ": " + report.outcome());
        if (!report.added().isEmpty()) {
            line("new, without a baseline: " + String.join(", ", report.added()));
        }
        if (!report.addedInterfaces().isEmpty()) {
            line("new AsyncAPI documents, without a baseline: " + String.join(", ", report.addedInterfaces()));
        }
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
