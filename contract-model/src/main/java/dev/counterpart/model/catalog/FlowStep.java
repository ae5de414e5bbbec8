package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * One step of a flow; it names at most one resource.
 *
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
        List<String> next,
        SourceLocation location) {

    public FlowStep {
        next = List.copyOf(next);
    }
}
