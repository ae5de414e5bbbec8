package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.SemanticVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which ids and versions a catalog has pages for, whether or not the pages gave a resource. */
public final class KnownResources {

    private final Map<String, Map<String, Set<String>>> versions = new TreeMap<>();
    private final Set<String> presumed;

    /**
     * @param presumed ids that pages without readable front matter probably have
     */
    public KnownResources(List<Page> pages, Set<String> presumed) {
        this.presumed = presumed;
        for (Page page : pages) {
            page.written("id")
                    .ifPresent(id -> versions.computeIfAbsent(family(page), family -> new TreeMap<>())
                            .computeIfAbsent(id, key -> new TreeSet<>())
                            .add(page.written("version").orElse("")));
        }
    }

    public Set<String> ids(String family) {
        return versions.getOrDefault(family, Map.of()).keySet();
    }

    /** Whether there is a resource with the id, or a broken page that probably is it. */
    public boolean has(String family, String id) {
        return ids(family).contains(id) || presumed.contains(id);
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
        return page.kind()
                .filter(kind ->
                        kind != ResourceKind.COMMAND && kind != ResourceKind.QUERY && kind != ResourceKind.EVENT)
                .map(ResourceKind::word)
                .orElse("message");
    }
}
