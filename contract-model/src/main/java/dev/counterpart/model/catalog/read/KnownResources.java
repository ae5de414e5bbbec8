package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.SemanticVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which ids and versions a catalog has pages for, whether or not the pages gave a resource. */
public final class KnownResources {

    private record Name(String kind, String id) {}

    private static final List<String> MESSAGE_KINDS = List.of("command", "query", "event");

    private final Map<String, Map<String, Set<String>>> versions = new TreeMap<>();
    private final Set<Name> messages = new HashSet<>();
    private final UnreadablePages unreadable;

    public KnownResources(List<Page> pages, UnreadablePages unreadable) {
        this.unreadable = unreadable;
        for (Page page : pages) {
            page.written("id").ifPresent(id -> {
                versions.computeIfAbsent(family(page), family -> new TreeMap<>())
                        .computeIfAbsent(id, key -> new TreeSet<>())
                        .add(page.written("version").orElse(""));
                page.kind().filter(ResourceKind::isMessage).ifPresent(kind -> messages.add(new Name(kind.word(), id)));
            });
        }
    }

    public UnreadablePages unreadable() {
        return unreadable;
    }

    /** The families that there are pages of. */
    public Set<String> families() {
        return versions.keySet();
    }

    public Set<String> ids(String family) {
        return versions.getOrDefault(family, Map.of()).keySet();
    }

    /** Whether there is a resource with the id, or a broken page that probably is it. */
    public boolean has(String family, String id) {
        return ids(family).contains(id) || unreadable.isPresumed(id);
    }

    /** The same for a resource of any family. */
    public boolean hasAnywhere(String id) {
        return unreadable.isPresumed(id) || versions.values().stream().anyMatch(ids -> ids.containsKey(id));
    }

    /** Whether a message is of a kind; of one that the catalog doesn't have, or that says no kind, nothing is known. */
    public boolean isOfKind(String kind, String id) {
        return messages.contains(new Name(kind, id))
                || MESSAGE_KINDS.stream().noneMatch(other -> messages.contains(new Name(other, id)));
    }

    /** Whether a version, a range or {@code latest} is answered by a page. */
    public boolean hasVersion(String family, String id, String version) {
        Set<String> known = versions.getOrDefault(family, Map.of()).getOrDefault(id, Set.of());
        return version.equals(Entry.LATEST)
                || known.isEmpty()
                || known.contains(version)
                || known.stream()
                        .flatMap(candidate -> SemanticVersion.parse(candidate).stream())
                        .anyMatch(candidate -> candidate.satisfies(version));
    }

    /** The versions of a resource, oldest first. */
    public List<String> versions(String family, String id) {
        return versions.getOrDefault(family, Map.of()).getOrDefault(id, Set.of()).stream()
                .sorted(SemanticVersion.TEXT_ORDER)
                .toList();
    }

    /** Commands, queries and events share their ids: a pointer says only "message". */
    static String family(Page page) {
        return page.isMessage()
                ? "message"
                : page.kind().map(ResourceKind::word).orElse("");
    }
}
