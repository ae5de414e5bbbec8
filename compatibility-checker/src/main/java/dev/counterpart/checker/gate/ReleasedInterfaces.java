package dev.counterpart.checker.gate;

import dev.counterpart.checker.release.Frozen;
import dev.counterpart.checker.release.FrozenInterface;
import dev.counterpart.checker.release.InterfaceFiles;
import dev.counterpart.checker.release.ReleasedState;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.catalog.Lifecycle;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was released of each AsyncAPI document, as for messages: the newest release in the line of the version that the document has now,
 * or else the newest of all.
 */
record ReleasedInterfaces(String root, ReleasedState released) implements InterfaceBaseline {

    @Override
    public ContractSet before(ContractSet current) {
        Map<String, List<FrozenInterface>> byService = new LinkedHashMap<>();
        for (FrozenInterface version : newest(current)) {
            byService
                    .computeIfAbsent(version.service(), any -> new ArrayList<>())
                    .add(version);
        }
        List<Resource> resources = new ArrayList<>();
        byService.forEach((service, versions) -> resources.add(service(service, versions)));
        messages().forEach(resources::add);
        List<Collection<Schema>> schemas = new ArrayList<>();
        for (FrozenInterface version : released.interfaces()) {
            schemas.addAll(version.schemas().documents());
        }
        return ContractSet.of(root, resources, List.of(), SchemaIndex.of(schemas));
    }

    /** One version of each document; a document that lies elsewhere now is the same. */
    private Collection<FrozenInterface> newest(ContractSet current) {
        Map<List<String>, List<FrozenInterface>> byName = new LinkedHashMap<>();
        for (FrozenInterface version : released.interfaces()) {
            byName.computeIfAbsent(List.of(version.service(), version.name()), any -> new ArrayList<>())
                    .add(version);
        }
        Map<List<String>, FrozenInterface> byIdentity = new LinkedHashMap<>();
        for (List<FrozenInterface> versions : byName.values()) {
            FrozenInterface newest = newest(versions, current);
            byIdentity.merge(
                    List.of(newest.service(), newest.identity()),
                    newest,
                    (one, other) -> one.version().compareTo(other.version()) > 0 ? one : other);
        }
        return byIdentity.values();
    }

    /**
     * @param versions of one document, in their order
     */
    private static FrozenInterface newest(List<FrozenInterface> versions, ContractSet current) {
        FrozenInterface last = versions.get(versions.size() - 1);
        Optional<VersionLine> line = current.service(last.service())
                .flatMap(service -> now(last, service)
                        .map(document -> InterfaceFiles.version(document, service))
                        .flatMap(SemanticVersion::parse))
                .map(VersionLine::of);
        return versions.stream()
                .filter(version ->
                        Optional.of(VersionLine.of(version.version())).equals(line))
                .max(Comparator.comparing(FrozenInterface::version))
                .orElse(last);
    }

    private static Optional<AsyncApiDocument> now(FrozenInterface frozen, Service service) {
        List<AsyncApiDocument> documents = service.asyncApis();
        return documents.stream()
                .filter(document -> InterfaceFiles.name(document, service).equals(frozen.name()))
                .findFirst()
                .or(() -> documents.stream()
                        .filter(document ->
                                document.id().orElse(document.title()).equals(frozen.identity()))
                        .findFirst())
                .or(() -> documents.size() == 1 ? Optional.of(documents.get(0)) : Optional.empty());
    }

    private static Service service(String id, List<FrozenInterface> versions) {
        FrozenInterface first = versions.get(0);
        return new Service(
                id,
                id,
                first.version().toString(),
                "",
                List.of(),
                Lifecycle.IN_USE,
                "",
                "",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                versions.stream().map(ReleasedInterfaces::document).toList(),
                // a document without a catalog is all there is of its service, and known by its file
                first.document().location());
    }

    /** The document says the version that it was released as, its own or its service's. */
    private static AsyncApiDocument document(FrozenInterface frozen) {
        AsyncApiDocument document = frozen.document();
        return new AsyncApiDocument(
                document.version(),
                document.id(),
                document.title(),
                frozen.version().toString(),
                document.info(),
                document.defaultContentType(),
                document.servers(),
                document.channels(),
                document.operations(),
                document.components(),
                document.location());
    }

    /** The newest release of each message: what kind it is, and that there was one. */
    private List<MessageContract> messages() {
        Map<String, Frozen> newest = new LinkedHashMap<>();
        released.messages().forEach(version -> newest.put(version.id(), version));
        return newest.values().stream()
                .map(version -> new MessageContract(
                        version.id(),
                        version.id(),
                        version.kind(),
                        version.version().toString(),
                        true,
                        "",
                        "",
                        "",
                        version.owners(),
                        Lifecycle.IN_USE,
                        List.of(),
                        version.payload().root().id(),
                        version.response().map(response -> response.root().id()),
                        List.of(),
                        List.of(),
                        version.location()))
                .toList();
    }
}
