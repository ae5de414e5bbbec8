package dev.counterpart.checker.witness;

import dev.counterpart.checker.scope.DynamicScope;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.AllOf;
import dev.counterpart.model.schema.keyword.Contains;
import dev.counterpart.model.schema.keyword.Definitions;
import dev.counterpart.model.schema.keyword.Defs;
import dev.counterpart.model.schema.keyword.Dependencies;
import dev.counterpart.model.schema.keyword.DependentRequired;
import dev.counterpart.model.schema.keyword.DependentSchemas;
import dev.counterpart.model.schema.keyword.ExclusiveMaximumFlag;
import dev.counterpart.model.schema.keyword.ExclusiveMinimumFlag;
import dev.counterpart.model.schema.keyword.Format;
import dev.counterpart.model.schema.keyword.If;
import dev.counterpart.model.schema.keyword.MaxContains;
import dev.counterpart.model.schema.keyword.Maximum;
import dev.counterpart.model.schema.keyword.MinContains;
import dev.counterpart.model.schema.keyword.Minimum;
import dev.counterpart.model.schema.keyword.Not;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Type;
import dev.counterpart.model.schema.keyword.UnevaluatedProperties;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes one document of {@link SchemaDocuments}. Formats that are annotations are left out, and, for a writer under a profile that
 * closes objects, {@code unevaluatedProperties: false} stands wherever the profile puts it; drafts that don't know the word
 * are then written as 2019-09.
 */
final class SchemaBody {

    private final SchemaDocuments documents;
    private final SchemaDialect dialect;
    private final boolean converting;
    private final DynamicScope scope;

    private SchemaBody(SchemaDocuments documents, SchemaDialect dialect, boolean converting, DynamicScope scope) {
        this.documents = documents;
        this.dialect = dialect;
        this.converting = converting;
        this.scope = scope;
    }

    /**
     * @param closing whether locations below are closed
     * @param whole whether this is the whole say about its location, so that it is closed itself
     */
    static String document(
            SchemaDocuments documents, ObjectSchema schema, boolean closing, boolean whole, DynamicScope scope) {
        boolean converting = closing && !schema.dialect().isSince(SchemaDialect.DRAFT_2019_09);
        SchemaDialect written =
                converting ? SchemaDialect.DRAFT_2019_09 : schema.dialect().draft();
        SchemaBody body = new SchemaBody(
                documents, schema.dialect(), converting, documents.resources().enter(scope, schema.id()));
        Map<String, String> members = new LinkedHashMap<>();
        members.put(
                "$schema", JsonTreeWriter.quoted(written.uri() + (written.uri().startsWith("http:") ? "#" : "")));
        members.putAll(body.members(schema, closing, whole));
        return object(members);
    }

    private String schema(Schema written, boolean closing, boolean whole) {
        Schema schema = documents.read(written);
        if (!(schema instanceof ObjectSchema object)) {
            return String.valueOf(((BooleanSchema) schema).accepts());
        }
        boolean apart = object.dialect() != dialect
                || !documents.resources().enter(scope, object.id()).equals(scope);
        return apart
                ? "{\"$ref\":" + JsonTreeWriter.quoted(documents.apart(schema, closing, whole, scope)) + "}"
                : object(members(object, closing, whole));
    }

    private Map<String, String> members(ObjectSchema object, boolean closing, boolean whole) {
        Map<String, String> members = new LinkedHashMap<>();
        List<Reference> references = object.keywords().stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .toList();
        if (!references.isEmpty()) {
            members.put("$ref", JsonTreeWriter.quoted(documents.referred(references, closing, scope)));
        }
        object.keywords().stream()
                .filter(keyword -> keyword.constrains() && !(keyword instanceof Reference))
                .forEach(keyword -> member(object, keyword, closing, members));
        if (whole
                && new Declared(documents, scope).by(object)
                && !object.has(UnevaluatedProperties.class)
                && !object.has(AdditionalProperties.class)) {
            members.put(UnevaluatedProperties.NAME, "false");
        }
        if (dialect == SchemaDialect.DRAFT_2019_09 && object.has(Contains.class) && documents.asksForItems()) {
            lookAtNothing(members);
        }
        return members;
    }

    /**
     * {@code contains} of 2019-09 looks at no element for {@code unevaluatedItems} (2019-09 core 9.3.1.3 names what does), and networknt takes
     * it as if it did. Behind two {@code not}s it says the same and looks at nothing.
     */
    private static void lookAtNothing(Map<String, String> members) {
        Map<String, String> apart = new LinkedHashMap<>();
        for (String name : List.of(Contains.NAME, MinContains.NAME, MaxContains.NAME)) {
            Optional.ofNullable(members.remove(name)).ifPresent(value -> apart.put(name, value));
        }
        String all = members.getOrDefault(AllOf.NAME, "[]");
        String before = all.equals("[]") ? "[" : all.substring(0, all.length() - 1) + ",";
        members.put(AllOf.NAME, before + "{\"not\":{\"not\":" + object(apart) + "}}]");
    }

    private void member(ObjectSchema holder, Keyword keyword, boolean closing, Map<String, String> members) {
        Node source = holder.source().get(keyword.name()).orElseThrow();
        boolean below =
                closing && !(keyword instanceof Not) && !(keyword instanceof If) && !(keyword instanceof Contains);
        boolean whole = below && !keyword.appliesInPlace();
        Function<Schema, String> inner = part -> schema(part, below, whole);
        if (keyword instanceof Defs || keyword instanceof Definitions) {
            return; // what is referred to is a document of its own
        }
        if (keyword instanceof Format format) {
            if (documents.formats().refuses(format.value())) {
                members.put(keyword.name(), JsonTreeWriter.compact(source));
            }
        } else if (keyword instanceof Type type) {
            members.put(keyword.name(), types(type));
        } else if (keyword instanceof Properties properties) {
            members.put(keyword.name(), named(properties.properties(), inner));
        } else if (keyword instanceof PatternProperties properties) {
            members.put(keyword.name(), named(properties.properties(), inner));
        } else if (keyword instanceof DependentSchemas dependent) {
            members.put(keyword.name(), named(dependent.properties(), inner));
        } else if (keyword instanceof Dependencies dependencies) {
            dependencies(dependencies, inner, members);
        } else if (converting && bound(holder, keyword, members)) {
            return;
        } else if (keyword.subschemas().isEmpty()) {
            members.put(keyword.name(), JsonTreeWriter.compact(source));
        } else {
            List<String> parts = keyword.subschemas().stream().map(inner).toList();
            members.put(
                    keyword.name(), source instanceof ArrayNode ? "[" + String.join(",", parts) + "]" : parts.get(0));
        }
    }

    /**
     * One type as a word: a validator says it like that in its objection. {@code "integer"} says nothing beside {@code "number"}, and networknt
     * then refuses 0.5 where it must be above 0.
     */
    private static String types(Type type) {
        if (type.types().size() == 1) {
            return JsonTreeWriter.quoted(type.types().iterator().next().word());
        }
        boolean anyNumber = type.types().contains(JsonType.NUMBER);
        return type.types().stream()
                .filter(one -> !(anyNumber && one == JsonType.INTEGER))
                .map(one -> JsonTreeWriter.quoted(one.word()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void dependencies(Dependencies dependencies, Function<Schema, String> inner, Map<String, String> members) {
        Map<String, String> required = new LinkedHashMap<>();
        for (DependentRequired.Dependency dependency : dependencies.required()) {
            required.put(
                    dependency.name(),
                    dependency.names().stream()
                            .map(JsonTreeWriter::compact)
                            .collect(Collectors.joining(",", "[", "]")));
        }
        String schemas = named(dependencies.schemas(), inner);
        if (converting) {
            members.put(DependentRequired.NAME, object(required));
            members.put(DependentSchemas.NAME, schemas);
        } else {
            dependencies.schemas().forEach(property -> required.put(property.name(), inner.apply(property.schema())));
            members.put(dependencies.name(), object(required));
        }
    }

    /** Draft 4 says by a flag that a bound is excluded; later drafts have a bound of its own for that. */
    private static boolean bound(ObjectSchema holder, Keyword keyword, Map<String, String> members) {
        boolean below = holder.keyword(ExclusiveMinimumFlag.class)
                .filter(ExclusiveMinimumFlag::value)
                .isPresent();
        boolean above = holder.keyword(ExclusiveMaximumFlag.class)
                .filter(ExclusiveMaximumFlag::value)
                .isPresent();
        if (keyword instanceof Minimum && below) {
            holder.source()
                    .get(keyword.name())
                    .ifPresent(value -> members.put("exclusiveMinimum", JsonTreeWriter.compact(value)));
            return true;
        }
        if (keyword instanceof Maximum && above) {
            holder.source()
                    .get(keyword.name())
                    .ifPresent(value -> members.put("exclusiveMaximum", JsonTreeWriter.compact(value)));
            return true;
        }
        return keyword instanceof ExclusiveMinimumFlag || keyword instanceof ExclusiveMaximumFlag;
    }

    private static String named(List<NamedSchema> schemas, Function<Schema, String> inner) {
        Map<String, String> members = new LinkedHashMap<>();
        schemas.forEach(named -> members.put(named.name(), inner.apply(named.schema())));
        return object(members);
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> JsonTreeWriter.quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
