package dev.counterpart.model.catalog.read;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Agent;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Participant;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaIndex;
import java.util.ArrayList;
import java.util.List;

/** From pages to the resources of a contract set. */
public final class CatalogReader {

    private final Placement placement;
    private final ServiceReader serviceReader;
    private final MessageReader messageReader;
    private final DataReader dataReader;
    private final List<MessageContract> messages = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Resource> others = new ArrayList<>();
    private final List<Resource> earlier = new ArrayList<>();

    private CatalogReader(List<Page> pages, CatalogDocuments documents, SchemaReader schemas) {
        this.placement = new Placement(pages);
        this.serviceReader = new ServiceReader(documents, schemas, placement);
        this.messageReader = new MessageReader(documents, schemas, placement);
        this.dataReader = new DataReader(documents, placement);
    }

    /**
     * What the pages of a catalog say.
     *
     * @param current the newest version of each resource, and every version of a message
     */
    public record Resources(List<Resource> current, List<Resource> earlier) {

        /** A contract set, when the schemas that the pages asked for have been read, too. */
        public ContractSet with(String root, SchemaIndex schemas) {
            return ContractSet.of(root, current, earlier, schemas);
        }
    }

    /** Reads all pages; schemas that they name are asked for, and not read yet. */
    public static Resources read(List<Page> pages, CatalogDocuments documents, SchemaReader schemas) {
        List<Page> distinct = LatestPages.mark(DuplicatePages.drop(pages));
        CatalogReader reader = new CatalogReader(distinct, documents, schemas);
        documents.readAhead(distinct.stream()
                .flatMap(page -> reader.messageReader.files(page).stream())
                .toList());
        distinct.forEach(reader::read);
        List<Resource> resources = new ArrayList<>(OwnerFallback.apply(reader.messages, reader.participants));
        resources.addAll(reader.participants);
        resources.addAll(reader.others);
        return new Resources(resources, reader.earlier);
    }

    private void read(Page page) {
        Entry entry = Entry.read(page);
        if (page.isMessage()) {
            messageReader.read(entry).ifPresent(messages::add);
        } else if (!entry.id().isEmpty()) {
            Resource resource = resource(page.kind().orElseThrow(), entry);
            if (!page.current()) {
                earlier.add(resource);
            } else if (resource instanceof Service || resource instanceof Agent) {
                participants.add((Participant) resource);
            } else {
                others.add(resource);
            }
        }
    }

    private Resource resource(ResourceKind kind, Entry entry) {
        return switch (kind) {
            case DOMAIN -> WholeReader.domain(entry, placement);
            case SYSTEM -> WholeReader.system(entry, placement);
            case SERVICE -> serviceReader.service(entry);
            case AGENT -> serviceReader.agent(entry);
            case CHANNEL -> ChannelReader.read(entry);
            case CONTAINER -> dataReader.container(entry);
            case FLOW -> FlowReader.read(entry, placement);
            case ENTITY -> dataReader.entity(entry);
            case DATA_PRODUCT -> dataReader.dataProduct(entry);
            case ADR -> DecisionReader.read(entry);
            case TEAM -> PeopleReader.team(entry);
            case USER -> PeopleReader.user(entry);
            case COMMAND, QUERY, EVENT -> throw new IllegalArgumentException("a message is read elsewhere");
        };
    }
}
