package dev.counterpart.model.catalog.read;

import dev.counterpart.model.resolve.DocumentSource;
import java.util.List;
import java.util.Optional;

/** The files of a catalog. Paths are those that are displayed. */
public interface CatalogDocuments extends DocumentSource {

    /** All files, sorted. */
    List<String> paths();

    boolean has(String path);

    /** The files directly in a folder, sorted; the folder's path ends with a slash. */
    List<String> directlyIn(String folder);

    /** The bytes of a file that is there; one that can't be read is reported. */
    Optional<byte[]> bytes(String path);
}
