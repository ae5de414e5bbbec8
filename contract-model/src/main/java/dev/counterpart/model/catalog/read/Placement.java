package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which resource holds which page: the one whose folder the page lies in, or else, for catalogs with flat folders, the one that
 * lists it in its front matter. Where two list it, the first by path holds it.
 */
final class Placement {

    private record Folder(ResourceKind kind, String path) {}

    private record Listed(ResourceKind by, String family, String id) {}

    /** Which field lists which family of resources. */
    private static final Map<String, String> LISTINGS = Map.of(
            "domains", "domain",
            "systems", "system",
            "services", "service",
            "agents", "agent",
            "containers", "container",
            "flows", "flow",
            "entities", "entity",
            "data-products", "data-product");

    private final Map<Folder, Page> folders = new HashMap<>();
    private final Map<Listed, Page> listings = new HashMap<>();

    Placement(List<Page> pages) {
        for (Page page : pages) {
            Optional<ResourceKind> kind = page.kind();
            if (page.current() && kind.isPresent() && page.written("id").isPresent()) {
                folders.put(new Folder(kind.get(), page.home()), page);
                if (isWhole(kind.get())) {
                    LISTINGS.forEach((field, family) -> list(page, kind.get(), field, family));
                }
            }
        }
    }

    private static boolean isWhole(ResourceKind kind) {
        return kind == ResourceKind.DOMAIN || kind == ResourceKind.SYSTEM || kind == ResourceKind.SERVICE;
    }

    private void list(Page page, ResourceKind kind, String field, String family) {
        if (page.fields().object().get(field).orElse(null) instanceof ArrayNode pointers) {
            for (Node pointer : pointers.elements()) {
                if (pointer instanceof ObjectNode object && object.get("id").orElse(null) instanceof StringNode id) {
                    listings.putIfAbsent(new Listed(kind, family, id.value().strip()), page);
                }
            }
        }
    }

    /** The id of the nearest resource of a kind that holds a page; empty when there is none. */
    String around(Page page, ResourceKind kind) {
        return holder(page, kind).flatMap(holder -> holder.written("id")).orElse("");
    }

    private Optional<Page> holder(Page page, ResourceKind kind) {
        Optional<Page> direct = direct(page, kind);
        if (direct.isPresent()) {
            return direct;
        }
        // held by something that is itself listed: an event's service by a system, that by a domain
        return switch (kind) {
            case SYSTEM -> direct(page, ResourceKind.SERVICE).flatMap(service -> direct(service, kind));
            case DOMAIN ->
                page.is(ResourceKind.DOMAIN)
                        ? Optional.empty()
                        : direct(page, ResourceKind.SERVICE)
                                .flatMap(service -> direct(service, kind))
                                .or(() -> holder(page, ResourceKind.SYSTEM).flatMap(system -> direct(system, kind)));
            default -> Optional.empty();
        };
    }

    private Optional<Page> direct(Page page, ResourceKind kind) {
        Optional<Page> nested = nested(page, kind);
        return nested.isPresent()
                ? nested
                : page.written("id")
                        .map(id -> listings.get(new Listed(kind, KnownResources.family(page), id)))
                        .filter(holder -> !holder.home().equals(page.home()));
    }

    private Optional<Page> nested(Page page, ResourceKind kind) {
        String folder = page.home();
        while (true) {
            int slash = folder.lastIndexOf('/', folder.length() - 2);
            if (slash < 0) {
                return Optional.empty();
            }
            folder = folder.substring(0, slash + 1);
            Page holder = folders.get(new Folder(kind, folder));
            if (holder != null) {
                return Optional.of(holder);
            }
        }
    }
}
