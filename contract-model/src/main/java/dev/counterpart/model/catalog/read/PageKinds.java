package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a page is, by the folders it lies in: the globs of EventCatalog's content collections. */
final class PageKinds {

    private static final Map<String, ResourceKind> COLLECTIONS = Map.ofEntries(
            Map.entry("domains", ResourceKind.DOMAIN),
            Map.entry("subdomains", ResourceKind.DOMAIN),
            Map.entry("systems", ResourceKind.SYSTEM),
            Map.entry("services", ResourceKind.SERVICE),
            Map.entry("agents", ResourceKind.AGENT),
            Map.entry("commands", ResourceKind.COMMAND),
            Map.entry("queries", ResourceKind.QUERY),
            Map.entry("events", ResourceKind.EVENT),
            Map.entry("channels", ResourceKind.CHANNEL),
            Map.entry("containers", ResourceKind.CONTAINER),
            Map.entry("flows", ResourceKind.FLOW),
            Map.entry("entities", ResourceKind.ENTITY),
            Map.entry("data-products", ResourceKind.DATA_PRODUCT),
            Map.entry("adrs", ResourceKind.ADR),
            Map.entry("teams", ResourceKind.TEAM),
            Map.entry("users", ResourceKind.USER));

    /** Collections whose pages may lie deeper than one folder below. */
    private static final Set<String> DEEP = Set.of("channels", "flows", "containers", "systems");

    /** Folders of EventCatalog with pages that say nothing about contracts. */
    private static final Set<String> ELSEWHERE = Set.of(
            "chat-prompts", "components", "diagrams", "docs", "examples", "pages", "public", "ubiquitous-language");

    private PageKinds() {}

    /**
     * @param folders the folders from the root to the page, {@code versioned/1.0.0} left out
     */
    static Optional<ResourceKind> of(List<String> folders) {
        int parent = folders.size() - 2;
        if (parent < 0) {
            return Optional.empty();
        }
        ResourceKind direct = COLLECTIONS.get(folders.get(parent));
        if (direct != null) {
            return Optional.of(direct);
        }
        for (int i = parent - 1; i >= 0; i--) {
            String folder = folders.get(i);
            if (COLLECTIONS.containsKey(folder)) {
                return DEEP.contains(folder) && !elsewhere(folders.subList(i, folders.size()))
                        ? Optional.ofNullable(COLLECTIONS.get(folder))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What single files in a folder are: teams and users have no folder of their own. */
    static Optional<ResourceKind> ofFilesIn(String folder) {
        return folder.equals("teams") || folder.equals("users")
                ? Optional.ofNullable(COLLECTIONS.get(folder))
                : Optional.empty();
    }

    /** Whether one of the folders is a collection of resources. */
    static boolean isCollection(List<String> folders) {
        return folders.stream().anyMatch(COLLECTIONS::containsKey);
    }

    /** Whether a page is of a kind that is no part of a contract set. */
    static boolean elsewhere(List<String> folders) {
        return folders.stream().anyMatch(ELSEWHERE::contains);
    }
}
