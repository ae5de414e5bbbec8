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
import java.util.TreeMap;

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
        found.externalSystems();
        return found.changes;
    }

    private void compare(Flow was, Flow is) {
        Map<String, FlowStep> old = byId(was);
        Map<String, FlowStep> now = byId(is);
        old.forEach((id, step) -> {
            if (!now.containsKey(id)) {
                add(
                        ChangeKind.STEP_REMOVED,
                        is,
                        step,
                        names(step, before),
                        Effect.STRUCTURE,
                        "loses the step " + title(step));
            }
        });
        now.forEach((id, step) -> {
            FlowStep counterpart = old.get(id);
            if (counterpart == null) {
                add(
                        ChangeKind.STEP_ADDED,
                        is,
                        step,
                        names(step, after),
                        Effect.STRUCTURE,
                        "gains the step " + title(step));
            } else {
                compare(is, counterpart, step);
            }
        });
        if (!was.text().equals(is.text())) {
            changes.add(Change.of(
                    ChangeKind.TEXT_CHANGED,
                    ResourceRef.of(is),
                    Effect.TEXT,
                    is.id() + ": the text of the page",
                    List.of(),
                    is.location()));
        }
    }

    /** A system outside the catalog is news when no flow went there before; a new flow may be the first. */
    private void externalSystems() {
        for (Flow flow : after.set().flows()) {
            external(flow, before).forEach((name, step) -> {
                String words = "reaches the external system " + quoted(name);
                changes.add(external(ChangeKind.EXTERNAL_SYSTEM_ADDED, flow, name, words, step));
            });
        }
        for (Flow flow : before.set().flows()) {
            external(flow, after).forEach((name, step) -> {
                String words = "no longer reaches the external system " + quoted(name);
                changes.add(external(ChangeKind.EXTERNAL_SYSTEM_REMOVED, flow, name, words, step));
            });
        }
    }

    private static Change external(ChangeKind kind, Flow flow, String name, String words, FlowStep step) {
        return Change.of(
                kind, ResourceRef.of(flow), Effect.STRUCTURE, flow.id() + " " + words, List.of(name), step.location());
    }

    /** The external systems that a flow names and the other state's catalog does not. */
    private static Map<String, FlowStep> external(Flow flow, CatalogIndex other) {
        Map<String, FlowStep> byName = new TreeMap<>();
        for (FlowStep step : flow.steps()) {
            step.externalSystem()
                    .filter(name -> other.set().flows().stream()
                            .flatMap(each -> each.steps().stream())
                            .noneMatch(each ->
                                    each.externalSystem().filter(name::equals).isPresent()))
                    .ifPresent(name -> byName.putIfAbsent(name, step));
        }
        return byName;
    }

    private void compare(Flow flow, FlowStep was, FlowStep is) {
        boolean sameNamed = named(was, before).equals(named(is, after));
        boolean sameNext = was.next().equals(is.next());
        if (!sameNamed) {
            String words = "changes the step " + title(is) + ": names " + named(is, after) + " instead of "
                    + named(was, before);
            add(ChangeKind.STEP_CHANGED, flow, is, names(is, after), Effect.STRUCTURE, words);
        }
        if (!sameNext) {
            String words = "goes on from " + title(is) + " to " + next(is) + " instead of " + next(was);
            add(ChangeKind.STEP_REORDERED, flow, is, Optional.empty(), Effect.STRUCTURE, words);
        }
        if (sameNamed
                && sameNext
                && !(was.title().equals(is.title()) && was.summary().equals(is.summary()))) {
            String words = "words the step " + title(is) + " anew";
            add(ChangeKind.TEXT_CHANGED, flow, is, Optional.empty(), Effect.TEXT, words);
        }
    }

    private void add(
            ChangeKind kind, Flow flow, FlowStep step, Optional<ResourceRef> related, Effect effect, String words) {
        changes.add(new Change(
                kind,
                ResourceRef.of(flow),
                related,
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
        return names(step, catalog)
                .map(ResourceRef::toString)
                .or(() -> step.externalSystem().map(name -> "the external system " + quoted(name)))
                .or(() -> step.actor().map(FlowChanges::quoted))
                .orElse("nothing");
    }

    private static String next(FlowStep step) {
        return step.next().isEmpty() ? "the end" : String.join(", ", step.next());
    }

    private static String title(FlowStep step) {
        return quoted(step.title());
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static Map<String, FlowStep> byId(Flow flow) {
        Map<String, FlowStep> steps = new LinkedHashMap<>();
        flow.steps().forEach(step -> steps.putIfAbsent(step.id(), step));
        return steps;
    }
}
