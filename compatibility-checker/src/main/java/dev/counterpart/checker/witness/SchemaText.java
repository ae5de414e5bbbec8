package dev.counterpart.checker.witness;

import dev.counterpart.checker.language.Formats;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.Contains;
import dev.counterpart.model.schema.keyword.Definitions;
import dev.counterpart.model.schema.keyword.Defs;
import dev.counterpart.model.schema.keyword.Format;
import dev.counterpart.model.schema.keyword.Id;
import dev.counterpart.model.schema.keyword.If;
import dev.counterpart.model.schema.keyword.Not;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.UnevaluatedProperties;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a schema as one self-contained JSON text for another validator: references lead to definitions inside, formats
 * that are annotations are left out, and, for a writer under a profile that closes objects, {@code unevaluatedProperties: false} stands
 * wherever the profile puts it. It is written from the schema, not from formulas, so that it shares no mistake with them.
 */
final class SchemaText {

    private final SchemaIndex schemas;
    private final Map<String, Integer> definitions = new LinkedHashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> written = new ArrayList<>();

    private SchemaText(SchemaIndex schemas) {
        this.schemas = schemas;
    }

    static String open(Schema root, SchemaIndex schemas) {
        return new SchemaText(schemas).document(root, false);
    }

    static String closed(Schema root, SchemaIndex schemas) {
        return new SchemaText(schemas).document(root, true);
    }

    private String document(Schema root, boolean closing) {
        String body = schema(root, closing, closing);
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        return "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"allOf\":[" + body + "],\"$defs\":{"
                + String.join(",", written) + "}}";
    }

    /**
     * @param closing whether locations below are closed
     * @param whole whether this is the whole say about its location, so that it is closed itself
     */
    private String schema(Schema schema, boolean closing, boolean whole) {
        if (!(schema instanceof ObjectSchema object)) {
            return String.valueOf(((BooleanSchema) schema).accepts());
        }
        List<String> members = new ArrayList<>();
        for (Keyword keyword : object.keywords()) {
            member(object, keyword, closing).ifPresent(members::add);
        }
        if (whole
                && declares(object, new HashSet<>())
                && !object.has(UnevaluatedProperties.class)
                && !object.has(AdditionalProperties.class)) {
            members.add("\"unevaluatedProperties\":false");
        }
        return "{" + String.join(",", members) + "}";
    }

    private Optional<String> member(ObjectSchema holder, Keyword keyword, boolean closing) {
        if (!keyword.constrains()
                || keyword instanceof Defs
                || keyword instanceof Definitions
                || keyword instanceof Id) {
            return Optional.empty();
        }
        String name = JsonTreeWriter.quoted(keyword.name()) + ":";
        if (keyword instanceof Reference reference) {
            return Optional.of(
                    "\"$ref\":" + JsonTreeWriter.quoted("#/$defs/" + definition(reference.target(), closing)));
        }
        if (keyword instanceof Format format && !Formats.isAsserted(format.value())) {
            return Optional.empty();
        }
        if (keyword.subschemas().isEmpty()) {
            Node value = holder.source().get(keyword.name()).orElseThrow();
            return Optional.of(name + JsonTreeWriter.compact(value));
        }
        boolean below =
                closing && !(keyword instanceof Not) && !(keyword instanceof If) && !(keyword instanceof Contains);
        boolean whole = below && !keyword.appliesInPlace();
        return Optional.of(name + value(holder, keyword, below, whole));
    }

    private String value(ObjectSchema holder, Keyword keyword, boolean closing, boolean whole) {
        Node source = holder.source().get(keyword.name()).orElseThrow();
        List<String> parts = keyword.subschemas().stream()
                .map(part -> schema(part, closing, whole))
                .toList();
        if (source instanceof dev.counterpart.model.tree.ArrayNode) {
            return "[" + String.join(",", parts) + "]";
        }
        List<String> names = names(keyword);
        if (names.isEmpty()) {
            return parts.get(0);
        }
        List<String> members = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            members.add(JsonTreeWriter.quoted(names.get(i)) + ":" + parts.get(i));
        }
        return "{" + String.join(",", members) + "}";
    }

    private static List<String> names(Keyword keyword) {
        List<NamedSchema> named = List.of();
        if (keyword instanceof Properties properties) {
            named = properties.properties();
        } else if (keyword instanceof PatternProperties properties) {
            named = properties.properties();
        } else if (keyword instanceof dev.counterpart.model.schema.keyword.DependentSchemas dependent) {
            named = dependent.properties();
        }
        return named.stream().map(NamedSchema::name).toList();
    }

    private int definition(SchemaId target, boolean closing) {
        String key = (closing ? "closed " : "open ") + target;
        Integer known = definitions.get(key);
        if (known != null) {
            return known;
        }
        int number = definitions.size();
        definitions.put(key, number);
        waiting.add(() -> written.add("\"" + number + "\":" + schema(schemas.get(target), closing, false)));
        return number;
    }

    private boolean declares(Schema schema, Set<SchemaId> seen) {
        if (!(schema instanceof ObjectSchema object) || !seen.add(object.id())) {
            return false;
        }
        for (Keyword keyword : object.keywords()) {
            if (keyword instanceof Properties || keyword instanceof PatternProperties) {
                return true;
            }
            if (keyword instanceof Reference reference
                    && schemas.find(reference.target())
                            .filter(target -> declares(target, seen))
                            .isPresent()) {
                return true;
            }
            if (keyword.appliesInPlace()
                    && !(keyword instanceof Not)
                    && !(keyword instanceof If)
                    && keyword.subschemas().stream().anyMatch(part -> declares(part, seen))) {
                return true;
            }
        }
        return false;
    }
}
