package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * One step of a flow; it names at most one resource, actor, external system or thing of its own.
 *
 * @param actor the name of the person who acts
 * @param externalSystem the name of a system that the catalog does not hold
 * @param custom the title of a thing that is none of these
 * @param next ids of the steps that may follow, in the order written
 */
public record FlowStep(
        String id,
        String title,
        String summary,
        Optional<ResourcePointer> message,
        Optional<ResourcePointer> service,
        Optional<ResourcePointer> flow,
        Optional<ResourcePointer> container,
        Optional<ResourcePointer> agent,
        Optional<ResourcePointer> dataProduct,
        Optional<String> actor,
        Optional<String> externalSystem,
        Optional<String> custom,
        List<String> next,
        SourceLocation location) {

    public FlowStep {
        next = List.copyOf(next);
    }
}
