package dev.counterpart.model.catalog.read;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Channel;
import dev.counterpart.model.catalog.Container;
import dev.counterpart.model.catalog.Domain;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.catalog.SoftwareSystem;
import dev.counterpart.model.catalog.Team;
import dev.counterpart.model.resolve.SchemaReader;
import java.util.ArrayList;
import java.util.List;

/** From pages to the resources of a contract set. Earlier versions are kept of messages only. */
public final class CatalogReader {

    private final Placement placement;
    private final ServiceReader serviceReader;
    private final MessageReader messageReader;
    private final List<Service> services = new ArrayList<>();
    private final List<MessageContract> messages = new ArrayList<>();
    private final List<Resource> others = new ArrayList<>();

    private CatalogReader(List<Page> pages, CatalogDocuments documents, SchemaReader schemas) {
        this.placement = new Placement(pages);
        this.serviceReader = new ServiceReader(documents, schemas, placement);
        this.messageReader = new MessageReader(documents, schemas, placement);
    }

    /** Reads all pages; schemas that they name are asked for and read last. */
    public static ContractSet read(String root, List<Page> pages, CatalogDocuments documents, SchemaReader schemas) {
        CatalogReader reader = new CatalogReader(pages, documents, schemas);
        List<Page> distinct = DuplicatePages.drop(pages);
        distinct.forEach(reader::read);
        List<Resource> resources = new ArrayList<>(OwnerFallback.apply(reader.messages, reader.services));
        resources.addAll(reader.services);
        resources.addAll(reader.others);
        return ContractSet.of(root, resources, List.of(), schemas.read());
    }

    private void read(Page page) {
        Entry entry = Entry.read(page);
        if (page.kind().isEmpty() || isMessage(page.kind().get())) {
            messageReader.read(entry).ifPresent(messages::add);
        } else if (page.current() && !entry.id().isEmpty()) {
            other(page.kind().get(), entry);
        }
    }

    private static boolean isMessage(ResourceKind kind) {
        return kind == ResourceKind.COMMAND || kind == ResourceKind.QUERY || kind == ResourceKind.EVENT;
    }

    private void other(ResourceKind kind, Entry entry) {
        switch (kind) {
            case DOMAIN -> others.add(domain(entry));
            case SYSTEM -> others.add(system(entry));
            case SERVICE -> services.add(serviceReader.read(entry));
            case CHANNEL -> others.add(channel(entry));
            case CONTAINER -> others.add(container(entry));
            case FLOW -> others.add(FlowReader.read(entry, placement));
            case TEAM ->
                others.add(new Team(
                        entry.id(), entry.name(), entry.version(), entry.summary(), List.of(), entry.location()));
            case COMMAND, QUERY, EVENT -> throw new IllegalArgumentException("a message is read elsewhere");
        }
    }

    private static Domain domain(Entry entry) {
        return new Domain(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.pointers("systems"),
                entry.pointers("services"),
                entry.pointers("flows"),
                entry.location());
    }

    private SoftwareSystem system(Entry entry) {
        return new SoftwareSystem(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                entry.pointers("services"),
                entry.pointers("containers"),
                entry.pointers("flows"),
                entry.location());
    }

    private static Channel channel(Entry entry) {
        return new Channel(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.page().fields().text("address").orElse(entry.id()),
                entry.page().fields().texts("protocols"),
                entry.location());
    }

    private Container container(Entry entry) {
        return new Container(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                placement.around(entry.page(), ResourceKind.SYSTEM),
                entry.page().fields().text("container_type").orElse(""),
                entry.page().fields().text("technology").orElse(""),
                entry.page().fields().object(),
                entry.location());
    }
}
