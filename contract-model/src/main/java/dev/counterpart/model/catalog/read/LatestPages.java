package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.SemanticVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which page of a resource is the current one. The page outside {@code versioned/} says so itself; where all versions of a
 * resource lie below {@code versioned/}, it is the highest, as in EventCatalog.
 */
final class LatestPages {

    private record Name(String family, String id) {}

    private LatestPages() {}

    static List<Page> mark(List<Page> pages) {
        Set<Name> decided = new HashSet<>();
        Map<Name, Page> highest = new HashMap<>();
        for (Page page : pages) {
            Name name = name(page);
            if (page.current()) {
                decided.add(name);
            }
            highest.merge(
                    name, page, (a, b) -> SemanticVersion.TEXT_ORDER.compare(version(a), version(b)) >= 0 ? a : b);
        }
        Set<String> promoted = new HashSet<>();
        highest.forEach((name, page) -> {
            if (!decided.contains(name)) {
                promoted.add(page.path());
            }
        });
        return pages.stream()
                .map(page -> promoted.contains(page.path()) ? page.asCurrent() : page)
                .toList();
    }

    private static Name name(Page page) {
        return new Name(KnownResources.family(page), page.written("id").orElse(page.path()));
    }

    private static String version(Page page) {
        return page.written("version").orElse("");
    }
}
