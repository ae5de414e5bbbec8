package dev.counterpart.model.resolve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives every document a URI, so that files and {@code $id}s are found by the same arithmetic (RFC 3986, section 5). A file
 * below the root has a URI of our own scheme; one of a mapped folder has the URI that it stands for.
 */
final class DocumentUris {

    private static final String SCHEME = "document";

    private final DocumentSource documents;
    private final List<MappedFolder> mapped;

    DocumentUris(DocumentSource documents) {
        this.documents = documents;
        this.mapped = documents.mappedFolders().stream()
                .sorted(Comparator.comparingInt(
                                (MappedFolder folder) -> -folder.uriPrefix().length())
                        .thenComparing(MappedFolder::uriPrefix))
                .toList();
    }

    URI ofPath(String path) {
        try {
            if (MetaSchemas.has(path)) {
                return new URI(path);
            }
            if (!documents.isBelowRoot(path)) {
                for (MappedFolder folder : mapped) {
                    if (path.startsWith(folder.pathPrefix())) {
                        String below = path.substring(folder.pathPrefix().length());
                        return new URI(folder.uriPrefix()
                                + new URI(null, null, "/" + below, null)
                                        .getRawPath()
                                        .substring(1));
                    }
                }
            }
            String root = documents.rootPrefix();
            String below = path.startsWith(root) ? path.substring(root.length()) : path;
            return new URI(SCHEME, null, "/" + below, null, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("the path of a document: " + path, impossible);
        }
    }

    /** The document that a URI without fragment names; empty when it names none, or one outside the root. */
    Optional<String> toPath(URI uri) {
        if (isDocument(uri)) {
            String path = uri.getPath();
            return path == null || path.startsWith("/..") || uri.getQuery() != null
                    ? Optional.empty()
                    : Optional.of(documents.rootPrefix() + path.substring(1));
        }
        return mapped(uri).or(() -> Optional.of(uri.toString()).filter(MetaSchemas::has));
    }

    boolean isDocument(URI uri) {
        return SCHEME.equals(uri.getScheme());
    }

    /** Whether a mapping speaks of the URI, wherever that leads. */
    boolean isMapped(URI uri) {
        return mapped.stream().anyMatch(folder -> folder.covers(uri.toString()));
    }

    private Optional<String> mapped(URI uri) {
        String text = uri.toString();
        for (MappedFolder folder : mapped) {
            if (folder.covers(text)) {
                // with a scheme before it, so that nothing in it is read as a host
                String below = URI.create(SCHEME + ":/" + folder.below(text)).getPath();
                boolean climbs = List.of(below.split("/")).contains("..");
                return climbs ? Optional.empty() : Optional.of(folder.pathPrefix() + below.substring(1));
            }
        }
        return Optional.empty();
    }

    /** A reference made absolute and free of its fragment; empty for a text that is no URI reference. */
    static Optional<URI> resolve(URI base, String reference) {
        try {
            int hash = reference.indexOf('#');
            URI parsed = new URI(hash < 0 ? reference : reference.substring(0, hash));
            if (parsed.toString().isEmpty()) {
                return Optional.of(base);
            }
            boolean rootless = !base.isOpaque()
                    && base.getRawAuthority() != null
                    && base.getRawPath().isEmpty();
            URI absolute = (rootless ? base.resolve("/") : base).resolve(parsed).normalize();
            return Optional.of(absolute);
        } catch (URISyntaxException noUri) {
            return Optional.empty();
        }
    }
}
