package dev.counterpart.model.catalog;

import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A service: what it sends, receives, stores, and the AsyncAPI document that says how.
 *
 * @param domain the id of the domain that holds or lists it; empty when none does
 * @param system the id of the system that holds or lists it; empty when none does
 * @param external whether others run it ({@code externalSystem: true})
 * @param asyncApi the first AsyncAPI document that {@code specifications} names
 */
public record Service(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        Lifecycle lifecycle,
        String domain,
        String system,
        boolean external,
        List<MessagePointer> sends,
        List<MessagePointer> receives,
        List<ResourcePointer> writesTo,
        List<ResourcePointer> readsFrom,
        List<ResourcePointer> flows,
        List<ResourcePointer> entities,
        List<Specification> specifications,
        Optional<AsyncApiDocument> asyncApi,
        SourceLocation location)
        implements Participant {

    public Service {
        owners = List.copyOf(owners);
        sends = List.copyOf(sends);
        receives = List.copyOf(receives);
        writesTo = List.copyOf(writesTo);
        readsFrom = List.copyOf(readsFrom);
        flows = List.copyOf(flows);
        entities = List.copyOf(entities);
        specifications = List.copyOf(specifications);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.SERVICE;
    }
}
