package dev.counterpart.model.catalog.read;

import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file that a page names by a path relative to its own folder. */
final class LinkedFile {

    private LinkedFile() {}

    /** The file's path as it is displayed; a file that is not there, or not inside the catalog, is reported. */
    static Optional<String> find(Page page, StringNode written, CatalogDocuments documents) {
        Optional<String> path = normalized(page.folder(), written.value().strip(), documents.rootPrefix());
        if (path.filter(documents::has).isEmpty()) {
            page.fields()
                    .diagnostics()
                    .error(
                            RuleIds.MISSING_FILE,
                            written.location(),
                            path.map(missing -> "there is no file " + missing)
                                    .orElse("\"" + written.value() + "\" leaves the catalog"),
                            "paths are relative to the folder of the page");
            return Optional.empty();
        }
        return path;
    }

    static Optional<String> normalized(String folder, String written, String rootPrefix) {
        List<String> segments =
                new ArrayList<>(List.of(folder.substring(rootPrefix.length()).split("/")));
        segments.removeIf(String::isEmpty);
        for (String segment : written.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return Optional.empty();
                }
                segments.remove(segments.size() - 1);
            } else if (!segment.equals(".") && !segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return Optional.of(rootPrefix + String.join("/", segments));
    }
}
