package dev.counterpart.model.resolve;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds references that lead back to where they stand without going into the value: {@code {"$ref": "#"}}, but also {@code
 * {"allOf": [{"$ref": "#"}]}}. No value can be checked against such a schema (2020-12 core 9.4.1). A schema that refers to
 * itself below {@code properties} or {@code items} is fine.
 */
final class RefLoops {

    private final SchemaIndex schemas;
    private final int longest;
    private final Map<SchemaId, Integer> state = new HashMap<>();
    private final Map<SchemaId, Integer> chain = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    /** How many more schemas may be looked at before {@link #endsSoon} gives up. */
    private int looks;

    private static final int MOST_LOOKS = 64;
    private static final int FEW_STEPS = 4;

    private RefLoops(SchemaIndex schemas, int longest) {
        this.schemas = schemas;
        this.longest = longest;
    }

    /**
     * One diagnostic a loop, at the reference that closes it; the schemas come sorted, and so do the loops.
     *
     * @param longest how many references may follow one another where there is no loop
     */
    static List<Diagnostic> find(SchemaIndex schemas, int longest) {
        RefLoops loops = new RefLoops(schemas, longest);
        List<SchemaId> candidates = new ArrayList<>();
        for (List<Schema> document : schemas.documents()) {
            for (Schema schema : document) {
                // nothing needs to be remembered of the many that lead nowhere, or a few steps on
                if (!loops.endsSoon(schema)) {
                    candidates.add(schema.id());
                }
            }
        }
        candidates.sort(Comparator.naturalOrder());
        candidates.forEach(loops::walkFrom);
        return loops.found;
    }

    private boolean endsSoon(Schema schema) {
        looks = MOST_LOOKS;
        return endsWithin(schema, Math.min(longest, FEW_STEPS));
    }

    /** Whether every way that speaks of the same value ends after so many steps; false where that takes long to tell. */
    private boolean endsWithin(Schema schema, int steps) {
        if (!(schema instanceof ObjectSchema object)) {
            return true;
        }
        for (Keyword keyword : object.keywords()) {
            if (keyword.appliesInPlace() && (steps == 0 || !endsWithin(keyword, steps - 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWithin(Keyword inPlace, int steps) {
        if (inPlace instanceof Reference reference) {
            Optional<Schema> target = schemas.find(reference.target());
            return target.isEmpty() || (--looks > 0 && endsWithin(target.get(), steps));
        }
        for (Schema subschema : inPlace.subschemas()) {
            if (--looks <= 0 || !endsWithin(subschema, steps)) {
                return false;
            }
        }
        return true;
    }

    private record Step(SchemaId from, Keyword by, SchemaId to) {}

    private record Visit(SchemaId id, Optional<Step> by, Iterator<Step> steps) {}

    /** Of a longer loop, the beginning and this many steps of the end are told. */
    private static final int TOLD = 12;

    private static final int ON_PATH = 1;
    private static final int DONE = 2;

    /** A depth-first walk with a stack of its own: chains of references may be longer than Java's. */
    private void walkFrom(SchemaId start) {
        if (state.containsKey(start)) {
            return;
        }
        Deque<Visit> path = new ArrayDeque<>();
        path.push(enter(start, Optional.empty()));
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (!visit.steps().hasNext()) {
                state.put(visit.id(), DONE);
                path.pop();
                visit.by().ifPresent(this::lengthen);
                continue;
            }
            Step step = visit.steps().next();
            int seen = state.getOrDefault(step.to(), 0);
            if (seen == ON_PATH) {
                report(step, path);
            } else if (seen == 0 && schemas.find(step.to()).isPresent()) {
                path.push(enter(step.to(), Optional.of(step)));
            } else if (seen == DONE) {
                lengthen(step);
            }
        }
    }

    private Visit enter(SchemaId id, Optional<Step> by) {
        state.put(id, ON_PATH);
        return new Visit(id, by, steps(id).iterator());
    }

    private List<Step> steps(SchemaId id) {
        if (!(schemas.find(id).orElse(null) instanceof ObjectSchema object)) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>(0);
        for (Keyword keyword : object.keywords()) {
            if (keyword instanceof Reference reference) {
                steps.add(new Step(id, keyword, reference.target()));
            } else if (keyword.appliesInPlace()) {
                keyword.subschemas().forEach(subschema -> steps.add(new Step(id, keyword, subschema.id())));
            }
        }
        return steps;
    }

    /** Chains are told where they become too long, seen from their end. */
    private void lengthen(Step step) {
        int length = chain.getOrDefault(step.to(), 0) + (step.by() instanceof Reference ? 1 : 0);
        if (length <= chain.getOrDefault(step.from(), 0)) {
            return;
        }
        chain.put(step.from(), length);
        if (length == longest + 1 && step.by() instanceof Reference reference) {
            found.add(Diagnostic.error(
                    RuleIds.LIMIT_EXCEEDED,
                    step.by().location(),
                    "\"" + reference.text() + "\" begins a chain of more than " + longest
                            + " references that reach no part of the value",
                    "let references lead to the schema that is meant"));
        }
    }

    /** The step that closes a loop is a reference: subschemas alone never lead upwards. */
    private void report(Step closing, Deque<Visit> path) {
        Deque<String> chain = new ArrayDeque<>();
        chain.add(closing.to().toString());
        for (Visit visit : path) {
            if (chain.size() > TOLD) {
                chain.addFirst("…");
                chain.addFirst(closing.to().toString());
                break;
            }
            chain.addFirst(visit.id().toString());
            if (visit.id().equals(closing.to())) {
                break;
            }
        }
        String text = closing.by() instanceof Reference reference
                ? reference.text()
                : closing.by().name();
        found.add(Diagnostic.error(
                RuleIds.REF_LOOP,
                closing.by().location(),
                "\"" + text + "\" leads back to itself and never reaches a schema: " + String.join(" -> ", chain),
                "recursion is fine below \"properties\" or \"items\", where the value gets smaller"));
    }
}
