package dev.counterpart.checker.asyncapi;

import dev.counterpart.checker.asyncapi.Matches.Way;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.catalog.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The AsyncAPI documents of the services of two states, matched: services by their id, documents by the URI or the title of the
 * application.
 *
 * @param pairs documents in both states
 * @param gone documents before that have no counterpart
 * @param added documents after that have none
 */
public record Interfaces(List<Both> pairs, List<Gone> gone, List<Added> added) {

    /** A document in both states, with its service. */
    public record Both(Matched<Service> service, Matched<AsyncApiDocument> document) {}

    /**
     * @param after the service without the document; empty where it is gone, too
     */
    public record Gone(Service service, AsyncApiDocument document, Optional<Service> after) {}

    /** A document that was not there before, with its service. */
    public record Added(Service service, AsyncApiDocument document) {}

    public Interfaces {
        added = List.copyOf(added);
        pairs = List.copyOf(pairs);
        gone = List.copyOf(gone);
    }

    public static Interfaces between(ContractSet before, ContractSet after) {
        List<Both> pairs = new ArrayList<>();
        List<Gone> gone = new ArrayList<>();
        List<Added> added = new ArrayList<>();
        Matches<Service> services = Matches.of(
                before.services(),
                after.services(),
                List.of(
                        Way.by(service -> Optional.of(service.id())),
                        Way.by(Interfaces::uri),
                        Way.by(Interfaces::path),
                        new Way<>(service -> whole(service, before), service -> whole(service, after))));
        for (Matched<Service> service : services.pairs()) {
            Matches<AsyncApiDocument> documents = Matches.of(
                    service.before().asyncApis(),
                    service.after().asyncApis(),
                    List.of(
                            Way.by(AsyncApiDocument::id),
                            Way.by(document -> Optional.of(document.title())),
                            Way.by(document -> only(service).map(any -> "only"))));
            documents.added().forEach(document -> added.add(new Added(service.after(), document)));
            documents.pairs().forEach(document -> pairs.add(new Both(service, document)));
            documents
                    .removed()
                    .forEach(document -> gone.add(new Gone(service.before(), document, Optional.of(service.after()))));
        }
        for (Service service : services.removed()) {
            service.asyncApis().forEach(document -> gone.add(new Gone(service, document, Optional.empty())));
        }
        for (Service service : services.added()) {
            service.asyncApis().forEach(document -> added.add(new Added(service, document)));
        }
        return new Interfaces(pairs, gone, added);
    }

    /** A service that has another title, in a document without a catalog, is known by its URI. */
    private static Optional<?> uri(Service service) {
        return service.asyncApi().flatMap(AsyncApiDocument::id);
    }

    /** Or it is the one application of a file that was named, before and after. */
    private static Optional<?> path(Service service) {
        return service.asyncApi()
                .map(document -> document.location().path())
                .filter(path -> path.equals(service.location().path()))
                .map(path -> path.substring(path.lastIndexOf('/') + 1));
    }

    /** Or both states are one document: whoever names two means that they are the same. */
    private static Optional<?> whole(Service service, ContractSet set) {
        return service.asyncApi()
                .filter(document -> document.location().path().equals(set.root()))
                .map(document -> "whole");
    }

    /** A service with one document before and one after has the same. */
    private static Optional<Service> only(Matched<Service> service) {
        return service.before().asyncApis().size() == 1
                        && service.after().asyncApis().size() == 1
                ? Optional.of(service.after())
                : Optional.empty();
    }
}
