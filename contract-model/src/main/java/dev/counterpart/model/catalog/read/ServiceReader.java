package dev.counterpart.model.catalog.read;

import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.read.AsyncApiReader;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.Optional;

/** Reads the page of a service, with the AsyncAPI document that it names. */
final class ServiceReader {

    private final CatalogDocuments documents;
    private final SchemaReader schemas;
    private final Placement placement;

    ServiceReader(CatalogDocuments documents, SchemaReader schemas, Placement placement) {
        this.documents = documents;
        this.schemas = schemas;
        this.placement = placement;
    }

    Service read(Entry entry) {
        return new Service(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                placement.around(entry.page(), ResourceKind.SYSTEM),
                entry.messages("sends"),
                entry.messages("receives"),
                entry.pointers("writesTo"),
                entry.pointers("readsFrom"),
                entry.pointers("flows"),
                asyncApi(entry.page()),
                entry.location());
    }

    private Optional<AsyncApiDocument> asyncApi(Page page) {
        return specification(page.fields())
                .flatMap(written -> LinkedFile.find(page, written, documents))
                .flatMap(path -> documents.find(path).root())
                .flatMap(root -> new AsyncApiReader(schemas, page.fields().diagnostics()).read(root));
    }

    /** A list of typed paths, or, as older catalogs have it, an object with a path per type. */
    private static Optional<StringNode> specification(Fields fields) {
        Optional<Node> written = fields.object().get("specifications");
        if (written.isPresent() && written.get() instanceof ObjectNode object) {
            return new Fields(object, fields.diagnostics()).string("asyncapiPath");
        }
        return fields.objects("specifications").stream()
                .filter(specification ->
                        specification.text("type").filter("asyncapi"::equals).isPresent())
                .findFirst()
                .flatMap(specification -> specification.string("path"));
    }
}
