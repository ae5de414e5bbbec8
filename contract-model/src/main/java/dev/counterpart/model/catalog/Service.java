package dev.counterpart.model.catalog;

import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A service: what it sends, receives, stores, and the AsyncAPI document that says how.
 *
 * @param domain the id of the domain whose folder holds it; empty when none does
 * @param system the id of the system whose folder holds it; empty when none does
 */
public record Service(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        String domain,
        String system,
        List<MessagePointer> sends,
        List<MessagePointer> receives,
        List<ResourcePointer> writesTo,
        List<ResourcePointer> readsFrom,
        List<ResourcePointer> flows,
        Optional<AsyncApiDocument> asyncApi,
        SourceLocation location)
        implements Resource {

    public Service {
        owners = List.copyOf(owners);
        sends = List.copyOf(sends);
        receives = List.copyOf(receives);
        writesTo = List.copyOf(writesTo);
        readsFrom = List.copyOf(readsFrom);
        flows = List.copyOf(flows);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.SERVICE;
    }
}
