package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * Data that is offered to others, made from messages, stores and other products.
 *
 * @param domain the id of the domain that holds or lists it; empty when none does
 * @param inputs what it is made from: ids of any kind of resource
 */
public record DataProduct(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        Lifecycle lifecycle,
        String domain,
        List<ResourcePointer> inputs,
        List<Output> outputs,
        SourceLocation location)
        implements Resource {

    /**
     * @param resource what is offered, of any kind
     * @param contract the path of the file that describes it, as the catalog's other paths are written
     */
    public record Output(ResourcePointer resource, Optional<String> contract) {}

    public DataProduct {
        owners = List.copyOf(owners);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.DATA_PRODUCT;
    }
}
