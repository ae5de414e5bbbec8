package dev.counterpart.model.load;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.read.AsyncApiChecks;
import dev.counterpart.model.asyncapi.read.AsyncApiReader;
import dev.counterpart.model.bare.AsyncApiContracts;
import dev.counterpart.model.bare.BareOptions;
import dev.counterpart.model.bare.SchemaContracts;
import dev.counterpart.model.bare.SeveralDocuments;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.DocumentSource;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads documents that have no catalog around them. */
final class BareLoading {

    private final String displayName;
    private final BareOptions options;
    private final Diagnostics diagnostics;
    private final String rootPrefix;
    private final SchemaReader schemas;

    BareLoading(String displayName, DocumentSource documents, BareOptions options, Diagnostics diagnostics) {
        this.displayName = displayName;
        this.options = options;
        this.diagnostics = diagnostics;
        this.rootPrefix = documents.rootPrefix();
        this.schemas = new SchemaReader(documents, diagnostics);
    }

    Loaded<ContractSet> asyncApi(List<Node> roots) {
        AsyncApiReader reader = new AsyncApiReader(schemas, diagnostics);
        List<Resource> resources = new ArrayList<>();
        for (Node root : roots) {
            reader.read(root)
                    .ifPresent(document -> resources.addAll(AsyncApiContracts.read(document, options, diagnostics)));
        }
        SeveralDocuments all = SeveralDocuments.of(resources, diagnostics);
        return loaded(all.current(), all.earlier());
    }

    /**
     * @param documents roots by their paths
     */
    Loaded<ContractSet> schemas(Map<String, Node> documents) {
        SchemaContracts contracts = new SchemaContracts(schemas, options, diagnostics);
        documents.forEach((path, root) -> contracts.add(path.substring(rootPrefix.length()), root));
        return loaded(contracts.messages(SourceLocation.ofFile(displayName)), List.of());
    }

    private Loaded<ContractSet> loaded(List<? extends Resource> resources, List<Resource> earlier) {
        ContractSet set = ContractSet.of(displayName, resources, earlier, schemas.read());
        Stream.concat(set.services().stream(), earlier.stream())
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .flatMap(service -> service.asyncApis().stream())
                .forEach(document -> AsyncApiChecks.check(document, set.schemas(), diagnostics));
        return new Loaded<>(set, diagnostics.sorted());
    }
}
