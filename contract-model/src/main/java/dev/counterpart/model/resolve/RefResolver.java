package dev.counterpart.model.resolve;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.Related;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From a reference's text to the value it means. A file beside the document goes before an {@code $id} of another document:
 * the versions of a message often share one {@code $id}, and each means its own neighbours.
 */
final class RefResolver {

    /**
     * How many names are compared with those that lead nowhere: who has so many has another problem than a slip of the
     * fingers.
     */
    private static final int MOST_COMPARED = 200_000;

    /** Of more documents that share a name, this many are shown. */
    private static final int TOLD = 5;

    private final DocumentSource documents;
    private final DocumentUris uris;
    private final ResourceRegistry resources;
    private final Translations translations;
    private final Diagnostics diagnostics;
    private int compared;

    RefResolver(
            DocumentSource documents,
            DocumentUris uris,
            ResourceRegistry resources,
            Translations translations,
            Diagnostics diagnostics) {
        this.documents = documents;
        this.uris = uris;
        this.resources = resources;
        this.translations = translations;
        this.diagnostics = diagnostics;
    }

    /**
     * The value a reference leads to. Where it leads nowhere, that is reported.
     *
     * @param readAs the dialect of a schema document that says none itself; empty when no schema is looked for
     */
    Optional<Node> resolve(Resource from, String reference, SourceLocation location, Optional<DialectInForce> readAs) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        Optional<Resource> resource =
                path.isEmpty() ? Optional.of(from) : resource(from, path, reference, location, readAs);
        return resource.flatMap(found ->
                decoded(fragment, reference, location).flatMap(decoded -> value(found, decoded, reference, location)));
    }

    private Optional<Resource> resource(
            Resource from, String path, String reference, SourceLocation location, Optional<DialectInForce> readAs) {
        Optional<URI> uri = DocumentUris.resolve(from.base(), path);
        if (uri.isEmpty()) {
            return dangling(location, reference, "it is no URI reference", "encode blanks and the like as %20");
        }
        Optional<Resource> embedded = resources.inDocument(uri.get(), from.document());
        if (embedded.isPresent()) {
            return embedded;
        }
        Optional<URI> file = uris.isDocument(uri.get())
                ? uri
                : DocumentUris.resolve(uris.ofPath(from.document()), path).filter(uris::isDocument);
        Optional<Found> beside = file.map(this::find);
        Optional<Found> elsewhere = uris.isDocument(uri.get()) ? Optional.empty() : Optional.of(find(uri.get()));
        for (Found found : Stream.concat(beside.stream(), elsewhere.stream()).toList()) {
            if (found.outcome() == DocumentSource.Outcome.FOUND) {
                String document = found.path().orElseThrow();
                readAs.ifPresent(dialect -> found.root().ifPresent(root -> resources.scan(root, dialect)));
                return Optional.of(resources.enclosing(resources.document(document), ""));
            }
        }
        List<Resource> named = resources.everywhere(uri.get());
        if (!named.isEmpty()) {
            tellOfOthers(reference, location, named);
            return Optional.of(named.get(0));
        }
        if (file.isEmpty() && !uris.isMapped(uri.get())) {
            return dangling(
                    location,
                    reference,
                    "no schema here has that \"$id\"",
                    "references are never fetched from the network");
        }
        Found missed = file.isEmpty() ? elsewhere.orElseThrow() : beside.orElseThrow();
        return switch (missed.outcome()) {
            case FOUND, BROKEN -> Optional.empty();
            case MISSING ->
                dangling(
                        location,
                        reference,
                        "there is no file " + missed.path().orElseThrow(),
                        neighbour(missed.path().orElseThrow()));
            case OUTSIDE ->
                dangling(
                        location,
                        reference,
                        "it leaves the folder that is read",
                        "keep shared schemas inside it, or read a folder that holds both: with compare, --root DIR");
        };
    }

    private void tellOfOthers(String reference, SourceLocation location, List<Resource> named) {
        if (named.size() > 1) {
            diagnostics.add(Diagnostic.warning(
                            RuleIds.AMBIGUOUS_REF,
                            location,
                            "\"" + reference + "\" names schemas in " + named.size() + " documents; the one in "
                                    + named.get(0).document() + " is taken",
                            "refer to the file that is meant by its path")
                    .relatedTo(named.stream()
                            .limit(TOLD)
                            .map(resource -> new Related(SourceLocation.ofFile(resource.document()), "so named"))
                            .toList()));
        }
    }

    /** What became of looking for the document of a URI. */
    private record Found(Optional<String> path, DocumentSource.Lookup lookup) {

        DocumentSource.Outcome outcome() {
            return lookup.outcome();
        }

        Optional<Node> root() {
            return lookup.root();
        }
    }

    private Found find(URI uri) {
        Optional<String> path = uris.toPath(uri);
        return new Found(path, path.map(documents::find).orElseGet(DocumentSource.Lookup::outside));
    }

    private Optional<Node> value(Resource resource, String fragment, String reference, SourceLocation location) {
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            Optional<SchemaId> anchor = resources.anchor(resource, fragment);
            return anchor.isEmpty()
                    ? dangling(
                            location, reference, "no schema in " + named(resource, location) + " has that anchor", "")
                    : documents
                            .find(resource.document())
                            .root()
                            .flatMap(root -> JsonPointer.find(root, anchor.get().pointer()));
        }
        Optional<Node> translated = translations.find(resource.document(), resource.pointer() + fragment);
        if (translated.isPresent()) {
            return translated;
        }
        Optional<Node> root = documents.find(resource.document()).root();
        Optional<Node> value = root.flatMap(tree -> JsonPointer.find(tree, resource.pointer() + fragment));
        if (value.isPresent() || root.isEmpty()) {
            return value;
        }
        return dangling(
                location,
                reference,
                "there is no \"" + fragment + "\" in " + named(resource, location),
                nearby(root.get(), resource.pointer() + fragment));
    }

    private static String named(Resource resource, SourceLocation location) {
        return resource.document().equals(location.path()) ? "this document" : resource.document();
    }

    private String neighbour(String path) {
        int slash = path.lastIndexOf('/') + 1;
        List<String> names = documents.neighbours(path).stream()
                .map(other -> other.substring(slash))
                .toList();
        return DidYouMean.hint(path.substring(slash), names);
    }

    private static Optional<String> decodedFragment(String fragment) {
        try {
            return Optional.of(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noEncoding) {
            return Optional.empty();
        }
    }

    private Optional<String> decoded(String fragment, String reference, SourceLocation location) {
        Optional<String> decoded = decodedFragment(fragment);
        return decoded.isPresent() ? decoded : dangling(location, reference, "its fragment is not percent-encoded", "");
    }

    /** The member that was probably meant, where only the last step of a pointer fails. */
    private String nearby(Node root, String pointer) {
        if (compared > MOST_COMPARED) {
            return "";
        }
        int slash = pointer.lastIndexOf('/');
        String last = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        return JsonPointer.find(root, pointer.substring(0, Math.max(0, slash)))
                .filter(ObjectNode.class::isInstance)
                .map(parent -> ((ObjectNode) parent)
                        .members().stream().map(Member::name).toList())
                .map(names -> {
                    compared += names.size();
                    return DidYouMean.hint(last, names);
                })
                .orElse("");
    }

    private <T> Optional<T> dangling(SourceLocation location, String reference, String problem, String hint) {
        diagnostics.error(RuleIds.DANGLING_REF, location, "\"" + reference + "\" leads nowhere: " + problem, hint);
        return Optional.empty();
    }
}
