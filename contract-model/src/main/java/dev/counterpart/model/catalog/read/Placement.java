package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which resource's folder holds which page. */
final class Placement {

    private record Key(ResourceKind kind, String folder) {}

    private final Map<Key, String> ids = new HashMap<>();

    Placement(List<Page> pages) {
        for (Page page : pages) {
            Optional<String> id = page.written("id");
            if (page.current() && page.kind().isPresent() && id.isPresent()) {
                ids.put(new Key(page.kind().get(), page.folder()), id.get());
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
