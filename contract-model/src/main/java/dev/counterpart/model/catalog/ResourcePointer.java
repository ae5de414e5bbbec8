package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;

/**
 * A resource named by another, in EventCatalog's terms a pointer.
 *
 * @param version {@code "latest"}, an exact semantic version, or a range of them
 */
public record ResourcePointer(String id, String version, SourceLocation location) {}
