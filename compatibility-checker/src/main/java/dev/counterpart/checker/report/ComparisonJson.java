package dev.counterpart.checker.report;

import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.witness.Objection;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison for programs. {@code version} is 1 as long as members are only added. */
public final class ComparisonJson {

    private ComparisonJson() {}

    public static String of(SchemaComparison comparison) {
        List<String> members = new ArrayList<>();
        members.add("\"version\": 1");
        members.add(text("old", comparison.before()));
        members.add(text("new", comparison.after()));
        members.add(text("profile", comparison.profile().id()));
        members.add("\"provesByDocument\": " + comparison.profile().provesByDocument());
        members.add(text("verdict", comparison.word()));
        if (comparison.verdict() instanceof Verdict.Compatible) {
            members.add("\"vacuous\": " + comparison.vacuous());
        }
        if (comparison.verdict() instanceof Verdict.Breaking broken) {
            members.add("\"witness\": " + JsonTreeWriter.compact(broken.witness()));
            members.add("\"objections\": " + objections(broken.objections()));
        }
        if (comparison.verdict() instanceof Verdict.Undecided undecided) {
            members.add(text("keyword", undecided.keyword()));
            members.add(text("reason", undecided.reason()));
        }
        List<String> facts = new ArrayList<>();
        comparison.breaks().forEach(each -> facts.add(fact(each.fact(), "true", Optional.of(each))));
        comparison.refused().forEach(fact -> facts.add(fact(fact, "true", Optional.empty())));
        String breaking = comparison.isDecided() ? "false" : "null";
        comparison.others().forEach(fact -> facts.add(fact(fact, breaking, Optional.empty())));
        members.add("\"facts\": " + (facts.isEmpty() ? "[]" : "[\n    " + String.join(",\n    ", facts) + "\n  ]"));
        return "{\n  " + String.join(",\n  ", members) + "\n}\n";
    }

    /**
     * @param breaking {@code true}, {@code false}, or {@code null} where nobody knows
     */
    private static String fact(Fact fact, String breaking, Optional<Break> broken) {
        List<String> members = new ArrayList<>();
        members.add(text("rule", fact.rule()));
        members.add("\"breaking\": " + breaking);
        members.add("\"effects\": "
                + fact.effects().stream().map(ComparisonJson::word).collect(Collectors.joining(", ", "[", "]")));
        members.add(text("text", fact.what()));
        members.add("\"location\": " + place(fact.after()));
        members.add(text("was", fact.was()));
        members.add("\"before\": " + place(fact.before()));
        members.add(text("instead", fact.instead()));
        broken.ifPresent(each -> {
            members.add("\"witness\": " + JsonTreeWriter.compact(each.witness()));
            members.add("\"alone\": " + each.alone());
            members.add(
                    text("shown", each.shown().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            members.add("\"objections\": " + objections(each.objections()));
        });
        return members.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static String objections(List<Objection> objections) {
        return objections.stream()
                .map(objection -> "{" + text("pointer", objection.pointer()) + ", "
                        + text("keyword", objection.keyword()) + ", " + text("message", objection.message()) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String place(SourceLocation location) {
        return "{" + text("path", location.path()) + ", \"line\": " + location.line() + ", \"column\": "
                + location.column() + ", " + text("pointer", location.pointer()) + "}";
    }

    private static String word(Effect effect) {
        return JsonTreeWriter.quoted(effect.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String text(String name, String value) {
        return JsonTreeWriter.quoted(name) + ": " + JsonTreeWriter.quoted(value);
    }
}
