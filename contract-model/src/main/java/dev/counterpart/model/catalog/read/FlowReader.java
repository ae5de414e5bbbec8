package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.Flow;
import dev.counterpart.model.catalog.FlowStep;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the page of a flow. */
final class FlowReader {

    private FlowReader() {}

    static Flow read(Entry entry, Placement placement) {
        List<FlowStep> steps = new ArrayList<>();
        for (Fields step : entry.page().fields().objects("steps")) {
            steps.add(step(step));
        }
        return new Flow(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.lifecycle(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                placement.around(entry.page(), ResourceKind.SYSTEM),
                steps,
                entry.page().body().strip(),
                entry.location());
    }

    private static FlowStep step(Fields step) {
        String id = step.has("id") ? step.label("id").orElse("") : step.required("id");
        return new FlowStep(
                id,
                step.required("title"),
                step.text("summary").orElse(""),
                Entry.pointer(step, "message"),
                Entry.pointer(step, "service"),
                Entry.pointer(step, "flow"),
                Entry.pointer(step, "container"),
                Entry.pointer(step, "agent"),
                Entry.pointer(step, "dataProduct"),
                step.object("actor").map(actor -> actor.required("name")),
                step.object("externalSystem").map(system -> system.required("name")),
                step.object("custom").map(custom -> custom.required("title")),
                next(step),
                step.location());
    }

    /** A next step is an id, or an object with an id and a label for the way there. */
    private static List<String> next(Fields step) {
        List<Node> nodes = new ArrayList<>();
        step.object().get("next_step").ifPresent(nodes::add);
        nodes.addAll(step.elements("next_steps"));
        List<String> next = new ArrayList<>();
        for (Node node : nodes) {
            Optional<String> id = node instanceof ObjectNode object
                    ? new Fields(object, step.diagnostics()).label("id")
                    : step.label(node, "next_step");
            id.ifPresent(next::add);
        }
        return next;
    }
}
