package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A journey through services and messages, step by step.
 *
 * @param text what the page says below its front matter
 */
public record Flow(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        Lifecycle lifecycle,
        String domain,
        String system,
        List<FlowStep> steps,
        String text,
        SourceLocation location)
        implements Resource {

    public Flow {
        owners = List.copyOf(owners);
        steps = List.copyOf(steps);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.FLOW;
    }
}
