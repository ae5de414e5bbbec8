package dev.counterpart.model.resolve;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import dev.counterpart.model.tree.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

    /** Where a resource begins, or a schema that was asked for: what lies below belongs to it. */
    private final Map<SchemaId, Resource> resourceOf = new HashMap<>();

    private final IdentityHashMap<Node, Resource> scanned = new IdentityHashMap<>();
    private final IdentityHashMap<Node, SchemaId> ids = new IdentityHashMap<>();
    private final Texts pointers = new Texts();
    private final Map<String, Resource> wholes = new HashMap<>();
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
        SchemaId id = idOf(node);
        scan(node, scanned(id).orElseGet(() -> whole(id.document()).in(unlessTold)), true);
    }

    /** The resource of a schema. */
    Resource of(Node schema) {
        Resource known = scanned.get(schema);
        return known == null ? enclosing(idOf(schema)) : known;
    }

    /** The resource of a schema that was scanned, or of the nearest one around it. */
    Resource enclosing(SchemaId id) {
        return scanned(id).orElseGet(() -> whole(id.document()));
    }

    private Optional<Resource> scanned(SchemaId id) {
        String pointer = id.pointer();
        while (true) {
            Resource resource = resourceOf.get(new SchemaId(id.document(), pointer));
            if (resource != null) {
                return Optional.of(resource);
            }
            if (pointer.isEmpty()) {
                return Optional.empty();
            }
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
    }

    private Resource whole(String document) {
        return wholes.computeIfAbsent(
                document,
                path -> new Resource(
                        new SchemaId(path, ""), uris.ofPath(path), DialectInForce.whole(SchemaDialect.DRAFT_2020_12)));
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
    List<Node> dynamicAnchors(Resource resource) {
        return dynamic.getOrDefault(resource.root(), List.of());
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

    private void scan(Node node, Resource around, boolean entry) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        if (scanned.containsKey(node)) {
            return;
        }
        DialectInForce dialect = dialectAt(object, around, entry);
        Resource resource = resourceAt(object, around, dialect);
        scanned.put(node, resource);
        if (entry || !resource.equals(around)) {
            resourceOf.put(idOf(node), resource);
        }
        boolean hidden = dialect.isHiddenByRef(object);
        for (Member member : object.members()) {
            dialect.keyword(member).ifPresent(keyword -> {
                if (!hidden) {
                    anchor(object, member, resource);
                }
                keyword.subschemaNodes(member.value()).forEach(subschema -> scan(subschema, resource, false));
            });
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
        boolean resourceRoot = entry
                || object.member("$id").isPresent()
                || around.dialect()
                        .idWord()
                        .filter(word -> object.member(word).isPresent())
                        .isPresent();
        Optional<Member> declared = object.member("$schema")
                .filter(member ->
                        resourceRoot && around.dialect().keyword(member).isPresent());
        return declared.isPresent() && declared.get().value() instanceof StringNode written
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

    /** One id for each value, and one text for each pointer: the schemas of a catalog have the same shapes. */
    SchemaId idOf(Node node) {
        SchemaId known = ids.get(node);
        if (known != null) {
            return known;
        }
        String pointer = pointers.kept(node.location().pointer());
        SchemaId id = new SchemaId(node.location().path(), pointer);
        ids.put(node, id);
        return id;
    }
}
