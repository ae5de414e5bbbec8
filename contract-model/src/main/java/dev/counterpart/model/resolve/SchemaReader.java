package dev.counterpart.model.resolve;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.check.SchemaChecks;
import dev.counterpart.model.schema.keyword.KeywordReader;
import dev.counterpart.model.schema.keyword.Ref;
import dev.counterpart.model.schema.keyword.SchemaContext;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads schemas and everything they refer to into one index. First every schema that is asked for is {@linkplain #add
 * added}, then {@link #read} reads them all, so that the order of asking changes nothing.
 */
public final class SchemaReader {

    private final DocumentSource documents;
    private final Diagnostics diagnostics;
    private final ResourceRegistry resources;
    private final Translations translations = new Translations();
    private final RefResolver resolver;
    private final RefResolver plainResolver;
    private final RefResolver quietResolver;
    private final Map<SchemaId, Node> wanted = new TreeMap<>();

    /** How many of a resource's dynamic anchors were asked for: they are many in a few documents, and references are, too. */
    private final Map<SchemaId, Integer> dynamicAsked = new HashMap<>();

    public SchemaReader(DocumentSource documents, Diagnostics diagnostics) {
        this.documents = new WithMetaSchemas(documents);
        this.diagnostics = diagnostics;
        DocumentUris uris = new DocumentUris(documents);
        this.resources = new ResourceRegistry(uris, this.documents, diagnostics);
        this.resolver = new RefResolver(this.documents, uris, resources, translations, diagnostics);
        // only schemas mean what was made of a part; everybody else means the part as it was written
        Translations none = new Translations();
        this.plainResolver = new RefResolver(this.documents, uris, resources, none, diagnostics);
        this.quietResolver = new RefResolver(this.documents, uris, resources, none, new Diagnostics());
    }

    /** Asks for the schema that a value is, in 2020-12 unless it says otherwise; a value that can be none is reported. */
    public Optional<SchemaId> add(Node node) {
        return add(node, SchemaDialect.DRAFT_2020_12);
    }

    /**
     * Asks for a schema that stands in a document of another kind, an AsyncAPI document for one. What it refers to in the
     * same document, and in documents that name no dialect, is read in the same dialect.
     *
     * @param dialect the dialect, unless the schema has a {@code $schema}
     */
    public Optional<SchemaId> add(Node node, SchemaDialect dialect) {
        if (!isSchema(node)) {
            notASchema(node);
            return Optional.empty();
        }
        resources.scan(node, DialectInForce.whole(dialect));
        SchemaId id = resources.idOf(node);
        wanted.put(id, node);
        return Optional.of(id);
    }

    /**
     * Asks for a schema that was made from a part of a document in another language, and stands at that part's place: its
     * values have pointers of their own below.
     */
    public Optional<SchemaId> addTranslated(Node root, SchemaDialect dialect) {
        translations.add(root);
        return add(root, dialect);
    }

    /** Asks for the schema of a whole document; empty, and reported unless missing, where there is none. */
    public Optional<SchemaId> addDocument(String path) {
        return documents.find(path).root().flatMap(this::add);
    }

    /** The value that a reference in a document means, schema or not; one that leads nowhere is reported. */
    public Optional<Node> resolve(String reference, SourceLocation location) {
        Resource from = resources.enclosing(resources.document(location.path()), location.pointer());
        return plainResolver.resolve(from, reference, location, Optional.empty());
    }

    /** The same, for a reference that may lead nowhere: nothing is said of it. */
    public Optional<Node> find(String reference, SourceLocation location) {
        Resource from = resources.enclosing(resources.document(location.path()), location.pointer());
        return quietResolver.resolve(from, reference, location, Optional.empty());
    }

    /** Reads all that was asked for, and what that refers to. */
    public SchemaIndex read() {
        while (!wanted.isEmpty()) {
            List<Node> round = new ArrayList<>(wanted.values());
            wanted.clear();
            round.forEach(node -> schema(resources.document(node.location().path()), node));
        }
        SchemaIndex index = SchemaIndex.of(
                resources.documents().stream().map(ScannedDocument::schemas).toList());
        RefLoops.find(index, documents.longestReferenceChain()).forEach(diagnostics::add);
        checkOwn(index);
        return index;
    }

    /** What is hardly meant is told only of schemas below the root: others have an author of their own. */
    private void checkOwn(SchemaIndex index) {
        index.documents().parallelStream()
                .filter(schemas ->
                        documents.isBelowRoot(schemas.get(0).location().path()))
                .map(SchemaReader::checked)
                .toList()
                .forEach(diagnostics::addAll);
    }

    private static List<Diagnostic> checked(List<Schema> schemas) {
        Diagnostics found = new Diagnostics();
        for (Schema schema : schemas) {
            if (schema instanceof ObjectSchema object) {
                SchemaChecks.check(object, found);
            }
        }
        return found.sorted();
    }

    private Schema schema(ScannedDocument document, Node node) {
        Schema known = document.schemaOf(node);
        if (known != null) {
            return known;
        }
        Schema schema;
        if (node instanceof ObjectNode object) {
            schema = new ObjectReading(document, resources.of(document, object), object).read();
        } else if (node instanceof BooleanNode flag) {
            schema = new BooleanSchema(document.id(resources.pointer(node)), node.location(), flag.value());
        } else {
            notASchema(node);
            schema = new BooleanSchema(document.id(resources.pointer(node)), node.location(), true);
        }
        document.put(node, schema);
        return schema;
    }

    private Optional<SchemaId> target(Resource from, String reference, SourceLocation location) {
        Optional<Node> value = resolver.resolve(from, reference, location, Optional.of(from.dialect()));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Node node = value.get();
        if (!isSchema(node)) {
            diagnostics.error(
                    RuleIds.NOT_A_SCHEMA,
                    location,
                    "\"" + reference + "\" leads to " + node.typeWithArticle() + ", which is no schema, at "
                            + node.location(),
                    "a schema is an object, true or false");
            return Optional.empty();
        }
        resources.scan(node, from.dialect());
        ScannedDocument document = resources.document(node.location().path());
        SchemaId id = want(document, node);
        SchemaId resource = document.schemaOf(node) instanceof ObjectSchema object
                ? object.resource()
                : resources.of(document, node).root();
        wantDynamicAnchors(document, resource);
        return Optional.of(id);
    }

    /** A dynamic reference may be redirected to them, whatever part of their resource is referred to. */
    private void wantDynamicAnchors(ScannedDocument document, SchemaId resource) {
        List<Node> anchors = resources.dynamicAnchors(resource);
        int asked = dynamicAsked.getOrDefault(resource, 0);
        if (asked < anchors.size()) {
            anchors.subList(asked, anchors.size()).forEach(anchor -> want(document, anchor));
            dynamicAsked.put(resource, anchors.size());
        }
    }

    private SchemaId want(ScannedDocument document, Node node) {
        Schema known = document.schemaOf(node);
        if (known != null) {
            return known.id();
        }
        SchemaId id = document.id(resources.pointer(node));
        wanted.putIfAbsent(id, node);
        return id;
    }

    private static boolean isSchema(Node node) {
        return node instanceof ObjectNode || node instanceof BooleanNode;
    }

    private void notASchema(Node node) {
        diagnostics.error(
                RuleIds.NOT_A_SCHEMA,
                node.location(),
                "a schema is expected here, not " + node.typeWithArticle(),
                "a schema is an object, true or false");
    }

    /** Reads the members of one schema. */
    private final class ObjectReading implements SchemaContext {

        private final ScannedDocument document;
        private final Resource resource;
        private final ObjectNode object;

        ObjectReading(ScannedDocument document, Resource resource, ObjectNode object) {
            this.document = document;
            this.resource = resource;
            this.object = object;
        }

        ObjectSchema read() {
            List<Keyword> keywords = new ArrayList<>();
            List<Member> unknown = new ArrayList<>();
            DialectInForce dialect = resource.dialect();
            boolean hidden = dialect.isHiddenByRef(object);
            for (Member member : object.members()) {
                KeywordReader reader = dialect.keyword(member).orElse(null);
                if (reader != null && (!hidden || reader.name().equals(Ref.NAME))) {
                    reader.read(member, this).ifPresent(keywords::add);
                } else {
                    unknown.add(member);
                    if (!hidden) {
                        UnknownKeywords.report(member, dialect.dialect(), diagnostics);
                    }
                }
            }
            return new ObjectSchema(resource.root(), dialect.dialect(), object, keywords, unknown);
        }

        @Override
        public SchemaDialect dialect() {
            return resource.dialect().dialect();
        }

        @Override
        public boolean assertsFormats() {
            return resource.dialect().assertsFormats();
        }

        @Override
        public ObjectNode holder() {
            return object;
        }

        @Override
        public Schema schema(Node node) {
            if (node instanceof BooleanNode && !dialect().hasBooleanSchemas()) {
                diagnostics.error(
                        RuleIds.NOT_A_SCHEMA,
                        node.location(),
                        "a schema of " + dialect().title() + " is an object, not " + node.typeWithArticle(),
                        "{} accepts everything, {\"not\": {}} nothing");
            }
            return schemaOrFlag(node);
        }

        @Override
        public Schema schemaOrFlag(Node node) {
            return SchemaReader.this.schema(document, node);
        }

        @Override
        public Optional<SchemaId> target(String reference, SourceLocation location) {
            return SchemaReader.this.target(resource, reference, location);
        }

        @Override
        public Diagnostics diagnostics() {
            return diagnostics;
        }
    }
}
