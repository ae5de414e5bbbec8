package dev.counterpart.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Schemas written so that a peer understands as much of them as it can. */
final class PeerSchemas {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String DRAFT_7 = "http://json-schema.org/draft-07/schema#";
    private static final Set<String> NEWER =
            Set.of("https://json-schema.org/draft/2019-09/schema", "https://json-schema.org/draft/2020-12/schema");
    private static final List<String> DEFINITIONS = List.of("definitions", "$defs");
    private static final String COMPONENTS = "#/components/schemas/";

    private PeerSchemas() {}

    /** A newer dialect is called draft 7, the newest that a peer knows; otherwise it would be read as draft 4. */
    static String upToDraft7(String schema) {
        JsonNode root = read(schema);
        if (root instanceof ObjectNode object
                && (!object.has("$schema")
                        || NEWER.contains(object.path("$schema").asText()))) {
            object.put("$schema", DRAFT_7);
        }
        return root.toString();
    }

    /** An OpenAPI document with one operation that takes the schema; its definitions become components. */
    static String requestBody(String schema) {
        JsonNode root = plain(read(schema));
        ObjectNode document = JSON.createObjectNode().put("openapi", "3.0.3");
        document.putObject("info").put("title", "asked").put("version", "1");
        ObjectNode operation = document.putObject("paths")
                .putObject("/asked")
                .putObject("post")
                .put("operationId", "ask");
        operation
                .putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", COMPONENTS + "Asked");
        operation.putObject("responses").putObject("204").put("description", "taken");
        ObjectNode components = document.putObject("components").putObject("schemas");
        if (root instanceof ObjectNode object) {
            DEFINITIONS.forEach(word -> object.path(word)
                    .properties()
                    .forEach(definition -> components.set(definition.getKey(), definition.getValue())));
            object.remove(DEFINITIONS);
            object.remove("$schema");
        }
        components.set("Asked", root);
        return document.toString();
    }

    /** The same in the words that OpenAPI has: no boolean schemas, no {@code const}, references to components. */
    private static JsonNode plain(JsonNode node) {
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(element -> array.add(plain(element)));
            return array;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode plain = JSON.createObjectNode();
        object.properties().forEach(member -> {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "const" -> plain.putArray("enum").add(value);
                case "enum" -> plain.set("enum", value);
                case "$ref" -> plain.set("$ref", JSON.getNodeFactory().textNode(component(value.asText())));
                default -> plain.set(member.getKey(), plain(value));
            }
        });
        return plain;
    }

    private static String component(String reference) {
        String target = reference.equals("#") ? COMPONENTS + "Asked" : reference;
        for (String word : DEFINITIONS) {
            target = target.replace("#/" + word + "/", COMPONENTS);
        }
        return target;
    }

    private static JsonNode read(String schema) {
        try {
            return JSON.readTree(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(schema, e);
        }
    }
}
