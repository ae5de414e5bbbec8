package dev.counterpart.model.resolve;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Anchor;
import dev.counterpart.model.schema.keyword.Dialect;
import dev.counterpart.model.schema.keyword.DynamicAnchor;
import dev.counterpart.model.schema.keyword.Id;
import dev.counterpart.model.schema.keyword.Keywords;
import dev.counterpart.model.schema.keyword.Ref;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows which {@code $id} governs which schema, and where anchors are. Schemas are scanned before any is read, so that a
 * reference may point forwards.
 */
final class ResourceRegistry {

    private final DocumentUris uris;
    private final Diagnostics diagnostics;
    private final Map<SchemaId, Resource> resourceOf = new HashMap<>();
    private final Map<URI, Map<String, Resource>> byUri = new HashMap<>();
    private final Map<Resource, Map<String, SchemaId>> anchors = new HashMap<>();

    ResourceRegistry(DocumentUris uris, Diagnostics diagnostics) {
        this.uris = uris;
        this.diagnostics = diagnostics;
    }

    /** Registers what a schema and the schemas inside it are called. Scanning twice changes nothing. */
    void scan(Node node) {
        scan(node, enclosing(idOf(node)));
    }

    /** The resource of a schema that was scanned, or of the nearest one around it. */
    Resource enclosing(SchemaId id) {
        String pointer = id.pointer();
        while (true) {
            Resource resource = resourceOf.get(new SchemaId(id.document(), pointer));
            if (resource != null) {
                return resource;
            }
            if (pointer.isEmpty()) {
                return new Resource(id.document(), "", uris.ofPath(id.document()), SchemaDialect.DRAFT_2020_12);
            }
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
    }

    /** The resource in a document that has a URI. */
    Optional<Resource> inDocument(URI uri, String document) {
        return Optional.ofNullable(byUri.getOrDefault(uri, Map.of()).get(document));
    }

    /** The resources in all documents that have a URI, by document. */
    List<Resource> everywhere(URI uri) {
        return byUri.getOrDefault(uri, Map.of()).values().stream()
                .sorted((a, b) -> a.document().compareTo(b.document()))
                .toList();
    }

    Optional<SchemaId> anchor(Resource resource, String name) {
        return Optional.ofNullable(anchors.getOrDefault(resource, Map.of()).get(name));
    }

    private void scan(Node node, Resource around) {
        if (!(node instanceof ObjectNode object) || resourceOf.containsKey(idOf(node))) {
            return;
        }
        Resource resource = resourceAt(object, around);
        resourceOf.put(idOf(node), resource);
        boolean hidden =
                resource.dialect().refHidesSiblings() && object.member(Ref.NAME).isPresent();
        if (!hidden) {
            anchor(object, Anchor.NAME, resource);
            anchor(object, DynamicAnchor.NAME, resource);
        }
        for (Member member : object.members()) {
            Keywords.find(member.name()).stream()
                    .flatMap(reader -> reader.subschemaNodes(member.value()).stream())
                    .forEach(subschema -> scan(subschema, resource));
        }
    }

    private Resource resourceAt(ObjectNode object, Resource around) {
        SchemaId here = idOf(object);
        Optional<StringNode> id = text(object, Id.NAME);
        SchemaDialect dialect = dialectAt(object, around, here.pointer().isEmpty() || id.isPresent());
        boolean hidden = dialect.refHidesSiblings() && object.member(Ref.NAME).isPresent();
        if (id.isEmpty() || hidden) {
            return dialect == around.dialect()
                    ? around
                    : new Resource(around.document(), around.pointer(), around.base(), dialect);
        }
        String value = id.get().value();
        if (value.startsWith("#")) {
            // draft-07's way to write an anchor (core 8.2.3)
            putAnchor(around, value.substring(1), here, id.get().location());
            return around;
        }
        Optional<URI> base = DocumentUris.resolve(around.base(), value);
        if (base.isEmpty()) {
            diagnostics.error(
                    RuleIds.INVALID_KEYWORD_VALUE,
                    id.get().location(),
                    "\"$id\" must be a URI, not \"" + value + "\"",
                    "");
            return around;
        }
        Resource resource = new Resource(here.document(), here.pointer(), base.get(), dialect);
        Resource first =
                byUri.computeIfAbsent(base.get(), uri -> new LinkedHashMap<>()).putIfAbsent(here.document(), resource);
        if (first != null) {
            diagnostics.error(
                    RuleIds.DUPLICATE_SCHEMA_ID,
                    id.get().location(),
                    "\"" + value + "\" already names the schema at " + here.document() + "#" + first.pointer(),
                    "give each schema a name of its own");
        }
        return resource;
    }

    private SchemaDialect dialectAt(ObjectNode object, Resource around, boolean resourceRoot) {
        Optional<StringNode> written = resourceRoot ? text(object, Dialect.NAME) : Optional.empty();
        if (written.isEmpty()) {
            return around.dialect();
        }
        Optional<SchemaDialect> dialect = SchemaDialect.ofUri(written.get().value());
        if (dialect.isEmpty()) {
            diagnostics.error(
                    RuleIds.UNSUPPORTED_DIALECT,
                    written.get().location(),
                    "the dialect \"" + written.get().value() + "\" is not read",
                    "write the schema in " + SchemaDialect.DRAFT_2020_12.uri());
        }
        return dialect.orElse(around.dialect());
    }

    private void anchor(ObjectNode object, String keyword, Resource resource) {
        if (Objects.equals(resource.dialect(), SchemaDialect.DRAFT_7)) {
            return;
        }
        text(object, keyword).ifPresent(name -> putAnchor(resource, name.value(), idOf(object), name.location()));
    }

    private void putAnchor(Resource resource, String name, SchemaId target, SourceLocation location) {
        SchemaId first =
                anchors.computeIfAbsent(resource, key -> new HashMap<>()).putIfAbsent(name, target);
        if (first != null && !first.equals(target)) {
            diagnostics.error(
                    RuleIds.DUPLICATE_SCHEMA_ID,
                    location,
                    "the anchor \"" + name + "\" already names the schema at " + first,
                    "give each schema a name of its own");
        }
    }

    private static Optional<StringNode> text(ObjectNode object, String name) {
        return object.get(name).filter(StringNode.class::isInstance).map(StringNode.class::cast);
    }

    static SchemaId idOf(Node node) {
        return new SchemaId(node.location().path(), node.location().pointer());
    }
}
