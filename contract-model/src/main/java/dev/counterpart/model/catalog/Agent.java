package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A program that acts on its own, by a language model: it sends and receives messages like a service.
 *
 * @param domain the id of the domain that holds or lists it; empty when none does
 * @param system the id of the system whose folder holds it; empty when none does
 */
public record Agent(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        Lifecycle lifecycle,
        String domain,
        String system,
        List<MessagePointer> sends,
        List<MessagePointer> receives,
        List<ResourcePointer> writesTo,
        List<ResourcePointer> readsFrom,
        List<ResourcePointer> flows,
        SourceLocation location)
        implements Participant {

    public Agent {
        owners = List.copyOf(owners);
        sends = List.copyOf(sends);
        receives = List.copyOf(receives);
        writesTo = List.copyOf(writesTo);
        readsFrom = List.copyOf(readsFrom);
        flows = List.copyOf(flows);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.AGENT;
    }
}
