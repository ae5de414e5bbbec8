package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;

/**
 * A document that describes a resource's interface. Only AsyncAPI documents are read.
 *
 * @param type {@code asyncapi}, {@code openapi}, {@code graphql}
 * @param path as written: relative to the page's folder, or a URL
 */
public record Specification(String type, String path, SourceLocation location) {}
