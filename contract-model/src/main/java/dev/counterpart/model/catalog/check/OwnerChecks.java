package dev.counterpart.model.catalog.check;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.read.KnownResources;
import dev.counterpart.model.catalog.read.Page;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every owner is a team or a user of the catalog, and every message has one. */
final class OwnerChecks {

    private final ContractSet set;
    private final KnownResources known;
    private final Diagnostics diagnostics;
    private final Set<String> ownedFolders = new HashSet<>();

    OwnerChecks(ContractSet set, KnownResources known, Diagnostics diagnostics) {
        this.set = set;
        this.known = known;
        this.diagnostics = diagnostics;
        set.services().stream()
                .filter(service -> !service.owners().isEmpty())
                .forEach(service -> ownedFolders.add(folder(service.location().path())));
    }

    void check(List<Page> pages) {
        for (Page page : pages) {
            people(page, "owners");
            people(page, "decisionMakers");
        }
        everyMessageHasAnOwner(pages);
    }

    /** Read from the pages, where each owner has a place. */
    private void people(Page page, String field) {
        if (page.fields().object().get(field).orElse(null) instanceof ArrayNode owners) {
            owners.elements().forEach(this::person);
        }
    }

    private void person(Node owner) {
        Node named = owner instanceof ObjectNode object ? object.get("id").orElse(owner) : owner;
        if (named instanceof StringNode id && !known.has("team", id.value()) && !known.has("user", id.value())) {
            Set<String> candidates = new TreeSet<>(known.ids("team"));
            candidates.addAll(known.ids("user"));
            diagnostics.error(
                    RuleIds.UNKNOWN_OWNER,
                    id.location(),
                    "there is no team \"" + id.value() + "\" in the catalog",
                    DidYouMean.hint(id.value(), candidates));
        }
    }

    /**
     * Messages whose pages gave no contract are asked for their owner, too: all mistakes in one run. A message whose owner may
     * stand on a page that can't be read is not asked.
     */
    private void everyMessageHasAnOwner(List<Page> pages) {
        Map<SourceLocation, MessageContract> complete = new HashMap<>();
        set.messages().forEach(message -> complete.put(message.location(), message));
        Set<String> traded = new HashSet<>();
        set.participants()
                .filter(participant -> !participant.owners().isEmpty())
                .forEach(participant -> Stream.concat(participant.sends().stream(), participant.receives().stream())
                        .forEach(pointer -> traded.add(pointer.id())));
        for (Page page : pages) {
            if (!page.isMessage() || saysSomething(page) || known.unreadable().hideTraffic()) {
                continue;
            }
            MessageContract message = complete.get(page.location());
            String id = page.written("id").orElse("");
            if (message != null && message.owners().isEmpty()) {
                nobodyOwns(message.location(), "\"" + message.id() + "\" " + message.version());
            } else if (message == null && !traded.contains(id) && !isInAnOwnedFolder(page.path())) {
                nobodyOwns(page.location(), id.isEmpty() ? "this message" : "\"" + id + "\"");
            }
        }
    }

    /** An {@code owners} that is no list has been refused. */
    private static boolean saysSomething(Page page) {
        Node owners = page.fields().object().get("owners").orElse(null);
        return owners != null
                && !(owners instanceof ArrayNode list && list.elements().isEmpty());
    }

    private boolean isInAnOwnedFolder(String path) {
        for (String folder = folder(path);
                !folder.isEmpty();
                folder = folder(folder.substring(0, folder.length() - 1))) {
            if (ownedFolders.contains(folder)) {
                return true;
            }
        }
        return false;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private void nobodyOwns(SourceLocation location, String what) {
        diagnostics.error(
                RuleIds.MISSING_OWNER,
                location,
                "nobody owns " + what,
                "name a team in its owners, or in those of the service that publishes or handles it");
    }
}
