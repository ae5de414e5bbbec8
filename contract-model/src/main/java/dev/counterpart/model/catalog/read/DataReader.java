package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.Container;
import dev.counterpart.model.catalog.DataProduct;
import dev.counterpart.model.catalog.Entity;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.tree.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pages of what holds, is or offers data: containers, entities and data products. */
final class DataReader {

    private final CatalogDocuments documents;
    private final Placement placement;

    DataReader(CatalogDocuments documents, Placement placement) {
        this.documents = documents;
        this.placement = placement;
    }

    Container container(Entry entry) {
        return new Container(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.lifecycle(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                placement.around(entry.page(), ResourceKind.SYSTEM),
                entry.fields().text("container_type").orElse(""),
                entry.fields().text("technology").orElse(""),
                entry.fields().object(),
                entry.location());
    }

    Entity entity(Entry entry) {
        return new Entity(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.lifecycle(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                placement.around(entry.page(), ResourceKind.SYSTEM),
                placement.around(entry.page(), ResourceKind.SERVICE),
                entry.flag("aggregateRoot"),
                entry.fields().text("identifier").orElse(""),
                properties(entry.fields()),
                entry.location());
    }

    private static List<Entity.Property> properties(Fields fields) {
        List<Entity.Property> properties = new ArrayList<>();
        for (Fields property : fields.objects("properties")) {
            List<Entity.Property> inner = new ArrayList<>(properties(property));
            property.object("items").ifPresent(items -> inner.addAll(properties(items)));
            Optional<ResourcePointer> references = property.text("references")
                    .map(id -> new ResourcePointer(id, Entry.LATEST, property.locationOf("references")));
            properties.add(new Entity.Property(
                    property.required("name"),
                    property.required("type"),
                    Entry.flag(property, "required"),
                    property.text("description").orElse(""),
                    references,
                    inner,
                    property.location()));
        }
        return properties;
    }

    DataProduct dataProduct(Entry entry) {
        List<DataProduct.Output> outputs = new ArrayList<>();
        for (Fields output : entry.fields().objects("outputs")) {
            outputs.add(new DataProduct.Output(
                    Entry.pointer(output),
                    output.object("contract")
                            .flatMap(contract -> contract.string("path"))
                            .flatMap(path -> LinkedFile.find(entry.page(), path, documents))));
        }
        return new DataProduct(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.lifecycle(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                entry.pointers("inputs"),
                outputs,
                entry.location());
    }
}
