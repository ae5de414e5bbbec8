package dev.counterpart.model.resolve;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.KeywordReader;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import dev.counterpart.model.tree.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows which {@code $id} governs which schema, which dialect it is written in, and where anchors are. Schemas are scanned
 * before any is read, so that a reference may point forwards.
 */
final class ResourceRegistry {

    private final DocumentUris uris;
    private final DocumentSource documents;
    private final Diagnostics diagnostics;
    private final DialectFinder dialects;

    private final Map<String, ScannedDocument> scanned = new HashMap<>();
    private final Texts pointers = new Texts();
    private final Map<URI, Map<String, Resource>> byUri = new HashMap<>();
    private final Map<SchemaId, Map<String, SchemaId>> anchors = new HashMap<>();
    private final Map<SchemaId, List<Node>> dynamic = new HashMap<>();

    ResourceRegistry(DocumentUris uris, DocumentSource documents, Diagnostics diagnostics) {
        this.uris = uris;
        this.documents = documents;
        this.diagnostics = diagnostics;
        this.dialects = new DialectFinder(this::metaSchema, diagnostics);
    }

    /**
     * Registers what a schema and the schemas inside it are called. Scanning twice changes nothing.
     *
     * @param unlessTold the dialect, where neither the schema nor one around it names another
     */
    void scan(Node node, DialectInForce unlessTold) {
        ScannedDocument document = document(node.location().path());
        if (!document.has(node)) {
            Resource around = document.around(pointer(node));
            scan(document, node, around == null ? document.whole().in(unlessTold) : around, true);
        }
    }

    /** What is known of a document's schemas. */
    ScannedDocument document(String path) {
        ScannedDocument known = scanned.get(path);
        if (known == null) {
            known = new ScannedDocument(path, uris.ofPath(path));
            scanned.put(path, known);
        }
        return known;
    }

    /** Of every document that has schemas, in no order. */
    Collection<ScannedDocument> documents() {
        return scanned.values();
    }

    /** The resource of a schema in a document. */
    Resource of(ScannedDocument document, Node schema) {
        Resource known = document.resourceOf(schema);
        return known == null ? enclosing(document, pointer(schema)) : known;
    }

    /** The resource of a schema that was scanned, or of the nearest one around it. */
    Resource enclosing(ScannedDocument document, String pointer) {
        Resource around = document.around(pointer);
        return around == null ? document.whole() : around;
    }

    /** The resource in a document that has a URI. */
    Optional<Resource> inDocument(URI uri, String document) {
        return Optional.ofNullable(byUri.getOrDefault(uri, Map.of()).get(document));
    }

    /** The resources in all documents that have a URI, by document. */
    List<Resource> everywhere(URI uri) {
        return byUri.getOrDefault(uri, Map.of()).values().stream()
                .sorted(Comparator.comparing(Resource::document))
                .toList();
    }

    Optional<SchemaId> anchor(Resource resource, String name) {
        return Optional.ofNullable(
                anchors.getOrDefault(resource.root(), Map.of()).get(name));
    }

    /** The schemas of a resource that a {@code $dynamicRef} or {@code $recursiveRef} elsewhere may be redirected to. */
    List<Node> dynamicAnchors(SchemaId resource) {
        return dynamic.getOrDefault(resource, List.of());
    }

    private Optional<Node> metaSchema(URI uri) {
        Optional<Node> document =
                uris.toPath(uri).flatMap(path -> documents.find(path).root());
        return document.or(() -> everywhere(uri).stream()
                .findFirst()
                .flatMap(resource -> documents
                        .find(resource.document())
                        .root()
                        .flatMap(root -> JsonPointer.find(root, resource.pointer()))));
    }

    private void scan(ScannedDocument document, Node node, Resource around, boolean entry) {
        if (!(node instanceof ObjectNode object) || document.has(node)) {
            return;
        }
        DialectInForce dialect = dialectAt(object, around, entry);
        Resource resource = resourceAt(object, around, dialect);
        document.put(node, resource);
        if (entry || !resource.equals(around)) {
            document.begins(pointer(node), resource);
        }
        boolean hidden = dialect.isHiddenByRef(object);
        for (Member member : object.members()) {
            KeywordReader keyword = dialect.keyword(member).orElse(null);
            if (keyword == null) {
                continue;
            }
            if (!hidden) {
                anchor(object, member, resource);
            }
            for (Node subschema : keyword.subschemaNodes(member.value())) {
                scan(document, subschema, resource, false);
            }
        }
    }

    private void anchor(ObjectNode object, Member member, Resource resource) {
        boolean isDynamic =
                member.name().equals("$dynamicAnchor") || member.name().equals("$recursiveAnchor");
        boolean isNamed =
                member.name().equals("$dynamicAnchor") || member.name().equals("$anchor");
        if (isDynamic) {
            dynamic.computeIfAbsent(resource.root(), root -> new ArrayList<>()).add(object);
        }
        if (isNamed && member.value() instanceof StringNode name) {
            putAnchor(resource, name.value(), idOf(object), name.location());
        }
    }

    private DialectInForce dialectAt(ObjectNode object, Resource around, boolean entry) {
        Member declared = object.member("$schema").orElse(null);
        if (declared == null || !(declared.value() instanceof StringNode written)) {
            return around.dialect();
        }
        boolean resourceRoot = entry
                || object.has("$id")
                || around.dialect().idWord().filter(word -> object.has(word)).isPresent();
        return resourceRoot && around.dialect().keyword(declared).isPresent()
                ? dialects.find(written, around)
                : around.dialect();
    }

    private Resource resourceAt(ObjectNode object, Resource around, DialectInForce dialect) {
        Resource unnamed = dialect.equals(around.dialect()) ? around : around.in(dialect);
        Optional<StringNode> id = dialect.idWord()
                .flatMap(object::get)
                .filter(StringNode.class::isInstance)
                .map(StringNode.class::cast);
        if (id.isEmpty() || dialect.isHiddenByRef(object)) {
            return unnamed;
        }
        String value = id.get().value();
        int hash = value.indexOf('#');
        String anchor = hash < 0 ? "" : value.substring(hash + 1);
        boolean mayHoldAnchor = !dialect.dialect().isSince(SchemaDialect.DRAFT_2019_09);
        Optional<URI> base = DocumentUris.resolve(around.base(), value);
        if (base.isEmpty() || (!anchor.isEmpty() && !mayHoldAnchor)) {
            diagnostics.error(
                    RuleIds.INVALID_KEYWORD_VALUE,
                    id.get().location(),
                    "\"" + dialect.idWord().orElseThrow() + "\" must be a URI"
                            + (base.isEmpty() ? "" : " without a fragment") + ", not \"" + value + "\"",
                    base.isEmpty() ? "" : "a plain name for a schema is an \"$anchor\" since 2019-09");
            return unnamed;
        }
        Resource resource =
                hash == 0 || base.get().equals(around.base()) ? unnamed : name(object, id.get(), base.get(), dialect);
        if (!anchor.isEmpty()) {
            // how an anchor was written up to draft-07 (core 8.2.3)
            putAnchor(resource, anchor, idOf(object), id.get().location());
        }
        return resource;
    }

    private Resource name(ObjectNode object, StringNode id, URI base, DialectInForce dialect) {
        SchemaId here = idOf(object);
        Resource resource = new Resource(here, base, dialect);
        Resource first =
                byUri.computeIfAbsent(base, uri -> new LinkedHashMap<>()).putIfAbsent(here.document(), resource);
        if (first != null) {
            diagnostics.error(
                    RuleIds.DUPLICATE_SCHEMA_ID,
                    id.location(),
                    "\"" + id.value() + "\" already names the schema at " + first.root(),
                    "give each schema a name of its own");
        }
        return resource;
    }

    private void putAnchor(Resource resource, String name, SchemaId target, SourceLocation location) {
        SchemaId first =
                anchors.computeIfAbsent(resource.root(), key -> new HashMap<>()).putIfAbsent(name, target);
        if (first != null && !first.equals(target)) {
            diagnostics.error(
                    RuleIds.DUPLICATE_SCHEMA_ID,
                    location,
                    "the anchor \"" + name + "\" already names the schema at " + first,
                    "give each schema a name of its own");
        }
    }

    /** The id of a schema. */
    SchemaId idOf(Node node) {
        return new SchemaId(node.location().path(), pointer(node));
    }

    /** One text for each pointer: the schemas of a catalog have the same shapes. */
    String pointer(Node node) {
        return pointers.kept(node.location().pointer());
    }
}
