package dev.counterpart.model.resolve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Gives every document a URI, so that files and {@code $id}s are found by the same arithmetic (RFC 3986, section 5). */
final class DocumentUris {

    private static final String SCHEME = "document";

    private final String rootPrefix;

    DocumentUris(String rootPrefix) {
        this.rootPrefix = rootPrefix;
    }

    URI ofPath(String path) {
        String below = path.startsWith(rootPrefix) ? path.substring(rootPrefix.length()) : path;
        try {
            return new URI(SCHEME, null, "/" + below, null, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("the path of a document: " + path, impossible);
        }
    }

    /** The document that a URI without fragment names; empty when it names none, or one outside the root. */
    Optional<String> toPath(URI uri) {
        String path = uri.getPath();
        if (!SCHEME.equals(uri.getScheme()) || path == null || path.startsWith("/..") || uri.getQuery() != null) {
            return Optional.empty();
        }
        return Optional.of(rootPrefix + path.substring(1));
    }

    boolean isDocument(URI uri) {
        return SCHEME.equals(uri.getScheme());
    }

    /** A reference made absolute and free of its fragment; empty for a text that is no URI reference. */
    static Optional<URI> resolve(URI base, String reference) {
        try {
            URI parsed = new URI(reference);
            URI absolute = parsed.getScheme() == null
                            && parsed.getRawPath() != null
                            && parsed.getRawPath().isEmpty()
                    ? base
                    : base.resolve(parsed).normalize();
            String text = absolute.toString();
            int fragment = text.indexOf('#');
            return Optional.of(fragment < 0 ? absolute : new URI(text.substring(0, fragment)));
        } catch (URISyntaxException noUri) {
            return Optional.empty();
        }
    }
}
