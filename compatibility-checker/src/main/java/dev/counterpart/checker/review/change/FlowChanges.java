package dev.counterpart.checker.review.change;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.catalog.Flow;
import dev.counterpart.model.catalog.FlowStep;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.ResourcePointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What flows undergo, step by step, in the order of the page. */
final class FlowChanges {

    private final CatalogIndex before;
    private final CatalogIndex after;
    private final List<Change> changes = new ArrayList<>();

    private FlowChanges(CatalogIndex before, CatalogIndex after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(CatalogIndex before, CatalogIndex after) {
        FlowChanges found = new FlowChanges(before, after);
        Pair.of(before.set().flows(), after.set().flows()).forEach(pair -> found.compare(pair.before(), pair.after()));
        return found.changes;
    }

    private void compare(Flow was, Flow is) {
        Map<String, FlowStep> old = byId(was);
        Map<String, FlowStep> now = byId(is);
        old.forEach((id, step) -> {
            if (!now.containsKey(id)) {
                add(ChangeKind.STEP_REMOVED, is, step, Effect.STRUCTURE, "loses the step " + title(step), before);
            }
        });
        now.forEach((id, step) -> {
            FlowStep counterpart = old.get(id);
            if (counterpart == null) {
                add(ChangeKind.STEP_ADDED, is, step, Effect.STRUCTURE, "gains the step " + title(step), after);
            } else {
                compare(is, counterpart, step);
            }
        });
    }

    private void compare(Flow flow, FlowStep was, FlowStep is) {
        List<String> behaviour = new ArrayList<>();
        if (!names(was, before).equals(names(is, after))) {
            behaviour.add("names " + named(is, after) + " instead of " + named(was, before));
        }
        if (!was.next().equals(is.next())) {
            behaviour.add("goes on to " + next(is) + " instead of " + next(was));
        }
        if (!behaviour.isEmpty()) {
            String words = "changes the step " + title(is) + ": " + String.join("; ", behaviour);
            add(ChangeKind.STEP_CHANGED, flow, is, Effect.STRUCTURE, words, after);
        } else if (!was.title().equals(is.title()) || !was.summary().equals(is.summary())) {
            add(ChangeKind.TEXT_CHANGED, flow, is, Effect.TEXT, "words the step " + title(is) + " anew", after);
        }
    }

    private void add(ChangeKind kind, Flow flow, FlowStep step, Effect effect, String words, CatalogIndex catalog) {
        changes.add(new Change(
                kind,
                ResourceRef.of(flow),
                names(step, catalog),
                effect,
                flow.id() + " " + words,
                List.of(step.id()),
                step.location()));
    }

    private static Optional<ResourceRef> names(FlowStep step, CatalogIndex catalog) {
        return step.message()
                .flatMap(pointer -> catalog.message(pointer.id()))
                .or(() -> named(step.service(), ResourceKind.SERVICE))
                .or(() -> named(step.flow(), ResourceKind.FLOW))
                .or(() -> named(step.container(), ResourceKind.CONTAINER));
    }

    private static Optional<ResourceRef> named(Optional<ResourcePointer> pointer, ResourceKind kind) {
        return pointer.map(ResourcePointer::id).map(id -> new ResourceRef(kind, id));
    }

    private static String named(FlowStep step, CatalogIndex catalog) {
        return names(step, catalog).map(ResourceRef::toString).orElse("nothing");
    }

    private static String next(FlowStep step) {
        return step.next().isEmpty() ? "the end" : String.join(", ", step.next());
    }

    private static String title(FlowStep step) {
        return "\"" + step.title() + "\"";
    }

    private static Map<String, FlowStep> byId(Flow flow) {
        Map<String, FlowStep> steps = new LinkedHashMap<>();
        flow.steps().forEach(step -> steps.putIfAbsent(step.id(), step));
        return steps;
    }
}
