package dev.counterpart.model.catalog.read;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.resolve.DocumentSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files of a catalog. Paths are those that are displayed. */
public interface CatalogDocuments extends DocumentSource {

    /** All files, sorted. */
    List<String> paths();

    boolean has(String path);

    /** The files directly in a folder, sorted; the folder's path ends with a slash. */
    List<String> directlyIn(String folder);

    /** The bytes of a file that is there; one that can't be read is reported. Files may be read side by side. */
    Optional<byte[]> bytes(String path, Diagnostics diagnostics);

    /** Looks documents up side by side that will soon be asked for; what is wrong with them is told in this order. */
    void readAhead(Collection<String> paths);
}
