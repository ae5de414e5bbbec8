package dev.counterpart.model.catalog.read;

import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.read.AsyncApiReader;
import dev.counterpart.model.catalog.Agent;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.catalog.Specification;
import dev.counterpart.model.resolve.SchemaReader;
import java.util.ArrayList;
import java.util.List;

/** Reads the pages of what sends and receives messages: services, with the AsyncAPI documents they name, and agents. */
final class ServiceReader {

    private final CatalogDocuments documents;
    private final SchemaReader schemas;
    private final Placement placement;

    ServiceReader(CatalogDocuments documents, SchemaReader schemas, Placement placement) {
        this.documents = documents;
        this.schemas = schemas;
        this.placement = placement;
    }

    Service service(Entry entry) {
        List<Specifications.Named> specifications = Specifications.of(entry.fields());
        return new Service(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.lifecycle(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                placement.around(entry.page(), ResourceKind.SYSTEM),
                entry.flag("externalSystem"),
                entry.messages("sends"),
                entry.messages("receives"),
                entry.pointers("writesTo"),
                entry.pointers("readsFrom"),
                entry.pointers("flows"),
                entry.pointers("entities"),
                specifications.stream()
                        .map(named -> new Specification(
                                named.type(), named.path().value(), named.path().location()))
                        .toList(),
                asyncApis(entry.page(), specifications),
                entry.location());
    }

    private List<AsyncApiDocument> asyncApis(Page page, List<Specifications.Named> specifications) {
        List<AsyncApiDocument> read = new ArrayList<>();
        for (Specifications.Named named : specifications) {
            if (named.type().equals("asyncapi")) {
                LinkedFile.find(page, named.path(), documents)
                        .flatMap(path -> documents.find(path).root())
                        .flatMap(root ->
                                new AsyncApiReader(schemas, page.fields().diagnostics()).read(root))
                        .ifPresent(read::add);
            }
        }
        return read;
    }

    Agent agent(Entry entry) {
        return new Agent(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.lifecycle(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                placement.around(entry.page(), ResourceKind.SYSTEM),
                entry.messages("sends"),
                entry.messages("receives"),
                entry.pointers("writesTo"),
                entry.pointers("readsFrom"),
                entry.pointers("flows"),
                entry.location());
    }
}
