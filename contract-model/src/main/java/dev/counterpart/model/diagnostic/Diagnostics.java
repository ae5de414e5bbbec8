package dev.counterpart.model.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Gathers diagnostics while a step works, and hands them out sorted and without repetition. */
public final class Diagnostics {

    private final List<Diagnostic> gathered = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        gathered.add(diagnostic);
    }

    public void addAll(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(gathered::add);
    }

    public void error(String rule, SourceLocation location, String message, String hint) {
        add(Diagnostic.error(rule, location, message, hint));
    }

    public void warning(String rule, SourceLocation location, String message, String hint) {
        add(Diagnostic.warning(rule, location, message, hint));
    }

    public void note(String rule, SourceLocation location, String message, String hint) {
        add(Diagnostic.note(rule, location, message, hint));
    }

    /** All of them, by place. */
    public List<Diagnostic> sorted() {
        return inOrder(gathered);
    }

    /** By place; what was said twice is said once, with the shortest way that led to it. */
    static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return List.of();
        }
        Map<Diagnostic, Diagnostic> once = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            once.merge(diagnostic.unrelated(), diagnostic, BinaryOperator.minBy(Diagnostic.BY_WAY));
        }
        return once.values().stream().sorted().toList();
    }
}
