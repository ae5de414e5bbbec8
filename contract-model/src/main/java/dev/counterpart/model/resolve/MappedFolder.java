package dev.counterpart.model.resolve;

/**
 * Where URIs are read from instead of the network.
 *
 * @param uriPrefix how the URIs begin
 * @param pathPrefix what stands in its place in the paths of a {@link DocumentSource}
 */
public record MappedFolder(String uriPrefix, String pathPrefix) {

    /** Whether a URI is the prefix, or lies below it: {@code https://acme.example/s} says nothing of {@code …/schemas}. */
    boolean covers(String uri) {
        return uri.startsWith(uriPrefix)
                && (uriPrefix.endsWith("/")
                        || uri.length() == uriPrefix.length()
                        || uri.charAt(uriPrefix.length()) == '/');
    }

    /** What follows the prefix in a URI that it covers, still encoded, without a slash at its beginning. */
    String below(String uri) {
        return uri.substring(uriPrefix.length()).replaceFirst("^/+", "");
    }
}
