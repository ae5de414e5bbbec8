package dev.counterpart.model.resolve;

/**
 * Where URIs are read from instead of the network.
 *
 * @param uriPrefix how the URIs begin
 * @param pathPrefix what stands in its place in the paths of a {@link DocumentSource}
 */
public record MappedFolder(String uriPrefix, String pathPrefix) {}
