package dev.counterpart.model.catalog;

import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A service: what it sends, receives, stores, and the AsyncAPI documents that say how.
 *
 * @param domain the id of the domain that holds or lists it; empty when none does
 * @param system the id of the system that holds or lists it; empty when none does
 * @param external whether others run it ({@code externalSystem: true})
 * @param asyncApis the AsyncAPI documents that {@code specifications} names, in that order
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
        List<AsyncApiDocument> asyncApis,
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
        asyncApis = List.copyOf(asyncApis);
    }

    /** The first AsyncAPI document: the one that the handler interface is generated from. */
    public Optional<AsyncApiDocument> asyncApi() {
        return asyncApis.stream().findFirst();
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.SERVICE;
    }
}
