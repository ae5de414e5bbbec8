package dev.counterpart.checker.report;

import dev.counterpart.checker.gate.Finding;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.ArrayList;
import java.util.List;

/** A gate's findings for programs. As long as the version is 1, members are only ever added. */
public final class JsonReport {

    private JsonReport() {}

    public static String of(GateReport report) {
        List<String> members = new ArrayList<>();
        members.add(member("version", "1"));
        members.add(member("baseline", quoted(report.baseline())));
        members.add(member("compared", String.valueOf(report.compared())));
        members.add(member("added", texts(report.added())));
        members.add(member("addedInterfaces", texts(report.addedInterfaces())));
        members.add(member("errors", String.valueOf(report.errors())));
        String findings = String.join(
                ",\n    ", report.findings().stream().map(JsonReport::finding).toList());
        members.add(member("findings", report.findings().isEmpty() ? "[]" : "[\n    " + findings + "\n  ]"));
        String neutral = String.join(
                ",\n    ", report.neutral().stream().map(JsonReport::neutral).toList());
        members.add(member("harmless", report.neutral().isEmpty() ? "[]" : "[\n    " + neutral + "\n  ]"));
        return "{\n  " + String.join(",\n  ", members) + "\n}\n";
    }

    private static String finding(Finding finding) {
        List<String> members = new ArrayList<>();
        members.add(member("rule", quoted(finding.rule())));
        members.add(member("severity", quoted(finding.severity().word())));
        members.add(member("message", quoted(finding.message())));
        members.add(member("text", quoted(finding.text())));
        members.add(member("location", place(finding.location())));
        finding.was()
                .ifPresent(was -> members.add(member(
                        "before",
                        "{" + member("text", quoted(was.words())) + ", " + member("version", quoted(was.version()))
                                + ", " + member("location", place(was.location())) + "}")));
        finding.evidence().ifPresent(evidence -> {
            members.add(member("refused", quoted(evidence.who())));
            members.add(member("witness", JsonTreeWriter.compact(evidence.witness())));
        });
        members.add(member("needs", quoted(finding.needs())));
        finding.others().ifPresent(others -> members.add(member(others.role(), texts(others.services()))));
        return "{" + String.join(", ", members) + "}";
    }

    private static String neutral(GateReport.Neutral neutral) {
        List<String> members = List.of(
                member("rule", quoted(neutral.fact().rule())),
                member("message", quoted(neutral.message())),
                member("text", quoted(neutral.fact().what())),
                member("location", place(neutral.fact().after())),
                member("before", place(neutral.fact().before())));
        return "{" + String.join(", ", members) + "}";
    }

    private static String place(SourceLocation location) {
        return "{" + member("path", quoted(location.path())) + ", " + member("line", String.valueOf(location.line()))
                + ", " + member("column", String.valueOf(location.column())) + ", "
                + member("pointer", quoted(location.pointer())) + "}";
    }

    private static String texts(List<String> texts) {
        return "["
                + String.join(", ", texts.stream().map(JsonTreeWriter::quoted).toList()) + "]";
    }

    private static String member(String name, String value) {
        return quoted(name) + ": " + value;
    }

    private static String quoted(String text) {
        return JsonTreeWriter.quoted(text);
    }
}
