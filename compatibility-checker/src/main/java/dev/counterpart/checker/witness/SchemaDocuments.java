package dev.counterpart.checker.witness;

import dev.counterpart.checker.amend.Amendments;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.scope.DynamicScope;
import dev.counterpart.checker.scope.Resources;
import dev.counterpart.model.regex.Meter;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.UnevaluatedItems;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a schema as JSON documents for another validator: whatever is referred to is a document of its own, in its own
 * dialect, so that references need no base URI, no anchor and no scope. It is written from the schema, not from formulas, so that it
 * shares no mistake with them.
 */
final class SchemaDocuments {

    /** A schema as one document; the scope is part of it, since it decides where dynamic references lead. */
    private record Key(SchemaId schema, boolean closing, boolean whole, DynamicScope scope) {}

    private final SchemaIndex schemas;
    private final Amendments amendments;
    private final Resources resources;
    private final Formats formats;
    private final Map<Object, String> names = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Meter meter;
    private final String root;

    /**
     * @param closing whether the schema is a writer's, closed against what it does not declare
     * @param meter told of each schema that is written
     */
    SchemaDocuments(
            Schema schema, SchemaIndex schemas, Amendments amendments, Formats formats, boolean closing, Meter meter) {
        this.schemas = schemas;
        this.amendments = amendments;
        this.resources = new Resources(schemas);
        this.formats = formats;
        this.meter = meter;
        this.root = document(new Key(schema.id(), closing, closing, DynamicScope.NONE));
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** The URI of the document to start from. */
    String root() {
        return root;
    }

    /** Each document's text by its URI. */
    Map<String, String> texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    Schema schema(SchemaId id) {
        return read(schemas.get(id));
    }

    /** What a schema is read as. */
    Schema read(Schema written) {
        return amendments.of(written);
    }

    /** Whether any schema asks which elements were looked at. */
    boolean asksForItems() {
        return schemas.all().stream()
                .anyMatch(schema -> schema instanceof ObjectSchema object && object.has(UnevaluatedItems.class));
    }

    Resources resources() {
        return resources;
    }

    /** The URI of the document that stands for these references together; one after another reads the same as all at once. */
    String referred(List<Reference> references, boolean closing, DynamicScope scope) {
        List<String> targets = references.stream()
                .map(reference -> document(new Key(resources.target(reference, scope), closing, false, scope)))
                .toList();
        if (targets.size() == 1) {
            return targets.get(0);
        }
        String uri = nameOf(targets);
        texts.computeIfAbsent(
                uri,
                unseen -> targets.stream()
                        .map(target -> "{\"$ref\":" + JsonTreeWriter.quoted(target) + "}")
                        .collect(Collectors.joining(",", "{\"allOf\":[", "]}")));
        return uri;
    }

    /** The URI of a document for a schema inside another, in another dialect than that. */
    String apart(Schema schema, boolean closing, boolean whole, DynamicScope scope) {
        return document(new Key(schema.id(), closing, whole, scope));
    }

    private String document(Key key) {
        boolean unseen = !names.containsKey(key);
        String uri = nameOf(key);
        if (unseen) {
            waiting.add(() -> texts.put(uri, text(key)));
        }
        return uri;
    }

    private String text(Key key) {
        meter.spend(10);
        Schema schema = read(schemas.find(key.schema()).orElseThrow());
        return schema instanceof ObjectSchema object
                ? SchemaBody.document(this, object, key.closing(), key.whole(), key.scope())
                : String.valueOf(((BooleanSchema) schema).accepts());
    }

    private String nameOf(Object key) {
        return names.computeIfAbsent(key, unseen -> "urn:counterpart:" + names.size());
    }
}
