package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.tree.StringNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which resource's folder holds which page. */
final class Placement {

    private record Key(ResourceKind kind, String folder) {}

    private final Map<Key, String> ids = new HashMap<>();

    Placement(List<Page> pages) {
        for (Page page : pages) {
            if (page.current() && page.fields().object().get("id").orElse(null) instanceof StringNode id) {
                page.kind()
                        .ifPresent(kind ->
                                ids.put(new Key(kind, page.folder()), id.value().strip()));
            }
        }
    }

    /** The id of the nearest resource of a kind around a page; empty when there is none. */
    String around(Page page, ResourceKind kind) {
        String folder = page.folder();
        while (true) {
            int slash = folder.lastIndexOf('/', folder.length() - 2);
            if (slash < 0) {
                return "";
            }
            folder = folder.substring(0, slash + 1);
            String id = ids.get(new Key(kind, folder));
            if (id != null) {
                return id;
            }
        }
    }
}
